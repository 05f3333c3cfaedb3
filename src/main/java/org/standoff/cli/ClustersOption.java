package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.standoff.words.WordClusters;
import picocli.CommandLine.Option;

/** Which word clusters a model is trained with; a part of every verb that trains one. */
final class ClustersOption {
  @Option(
      names = "--clusters",
      required = true,
      paramLabel = "FILE",
      description = "What `standoff train clusters` wrote.")
  private Path file = Path.of("");

  WordClusters read() throws IOException {
    return ModelInput.read(file, WordClusters::readFile);
  }
}
