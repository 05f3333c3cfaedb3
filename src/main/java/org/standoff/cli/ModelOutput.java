package org.standoff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a new model file in the place of an old one, and never half of it. */
final class ModelOutput {
  interface Writer {
    void write(OutputStream out) throws IOException;
  }

  private ModelOutput() {}

  static void write(Path output, Writer writer) throws IOException {
    var unfinished = Path.of(output + ".part");
    try (var out = Files.newOutputStream(unfinished)) {
      writer.write(out);
    } catch (FileSystemException failure) {
      throw failure;
    } catch (IOException failure) {
      Files.deleteIfExists(unfinished);
      throw new IOException("cannot write " + output + ": " + failure.getMessage(), failure);
    }
    Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
  }
}
