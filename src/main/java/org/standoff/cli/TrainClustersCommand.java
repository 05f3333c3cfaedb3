package org.standoff.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.standoff.words.WordClusters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train clusters}: packs word clusters that were learned elsewhere. */
@Command(
    name = "clusters",
    description = {
      "Packs clusters of words, on which the other models build.",
      "CLUSTERS has lines of a word and its coarse, middle and fine cluster, separated by tabs."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  standoff train clusters clusters.txt.gz --output models/clusters.bin"
    })
final class TrainClustersCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "CLUSTERS", description = "A gzipped file of clusters.")
  private Path file = Path.of("");

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model.")
  private Path output = Path.of("");

  TrainClustersCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    WordClusters clusters;
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      clusters = WordClusters.parse(reader);
    }
    ModelOutput.write(output, clusters::writeFile);
    shell.out().printf(Locale.ROOT, "%s, %,d bytes%n", output, Files.size(output));
    return ExitCode.FOUND;
  }
}
