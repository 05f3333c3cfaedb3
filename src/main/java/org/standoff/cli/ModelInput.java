package org.standoff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a model that another builds on. */
final class ModelInput {
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private ModelInput() {}

  /**
   * Reads a file.
   *
   * @throws IOException if there is none, or no such model in it; the message names the file
   */
  static <T> T read(Path file, Reader<T> reader) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return reader.read(in);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException("cannot read the model " + file + ": " + e.getMessage(), e);
    }
  }
}
