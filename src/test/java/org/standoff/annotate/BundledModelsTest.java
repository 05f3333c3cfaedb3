package org.standoff.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledModelsTest {
  @Test
  void theModelsAreWhole() {
    assertThat(BundledModels.problems()).isEmpty();
  }

  @Test
  void aModelOfWhichAByteWasChangedIsFound() throws IOException {
    var bytes = Files.readAllBytes(Path.of("models/tags.bin"));
    bytes[bytes.length / 2] ^= 1;
    assertThat(BundledModels.problem("tags.bin", new ByteArrayInputStream(bytes)))
        .hasValueSatisfying(
            problem -> assertThat(problem).startsWith("models/tags.bin is damaged: "));
  }
}
