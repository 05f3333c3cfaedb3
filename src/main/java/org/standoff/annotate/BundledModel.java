package org.standoff.annotate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** A model file that comes with the program. */
final class BundledModel {
  private BundledModel() {}

  /** Reads a model from its file. */
  interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is missing or is no such model; the message names the file
   */
  static <T> T read(String file, Reading<T> reading) throws IOException {
    try (var in = BundledModel.class.getResourceAsStream("/models/" + file)) {
      if (in == null) {
        throw new FileNotFoundException("models/" + file + " is not on the class path");
      }
      return reading.read(in);
    } catch (FileNotFoundException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException("cannot read the model models/" + file + ": " + e.getMessage(), e);
    }
  }
}
