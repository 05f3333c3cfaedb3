package org.standoff.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.standoff.annotate.ModelFiles;
import picocli.CommandLine.Option;

/** How articles are annotated; a part of every verb that may have to. */
final class ModelOptions {
  @Option(
      names = "--names-model",
      paramLabel = "FILE",
      description = "A name-finder model of OpenNLP in place of the one that comes with standoff.")
  private Optional<Path> names = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Annotate on so many threads; without it, one for each processor.")
  private Optional<Integer> threads = Optional.empty();

  ModelFiles models() {
    return new ModelFiles(names);
  }

  int threads() {
    int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (count < 1) {
      throw new IllegalArgumentException("--threads " + count + ": at least 1 is needed");
    }
    return count;
  }
}
