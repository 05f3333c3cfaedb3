package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What commands print, compared with a file. Where it differs, it is written to {@code target}
 * under the same name: whoever means the change copies it over.
 */
final class Printed {
  private static final Path EXPECTED = Path.of("src/test/resources/org/standoff/cli");

  private Printed() {}

  static void check(String printed, String file) throws IOException {
    var expected = Files.readString(EXPECTED.resolve(file));
    if (!printed.equals(expected)) {
      Files.createDirectories(Path.of("target"));
      Files.writeString(Path.of("target", file), printed);
    }
    assertThat(printed).as("target/%s is what is printed now", file).isEqualTo(expected);
  }
}
