package org.standoff.cli;

import java.util.List;
import java.util.Optional;
import org.standoff.annotate.ModelFiles;
import org.standoff.annotate.NamesChoice;
import org.standoff.annotate.Step;
import picocli.CommandLine.Option;

/** How articles are annotated; a part of every verb that may have to. */
final class ModelOptions {
  @Option(
      names = "--names-model",
      paramLabel = "news|open|FILE",
      description =
          "The model that finds names: news, the best; open, trained only on texts that are free to"
              + " use; or a file, of train names or of OpenNLP. Without it, news, or open in a copy"
              + " that comes without news.")
  private Optional<String> names = Optional.empty();

  @Option(
      names = "--min-score",
      paramLabel = "S",
      description = "Leave out names and facts that are less probable than S, in 0..1.")
  private double minimumScore;

  @Option(
      names = "--steps",
      split = ",",
      paramLabel = "STEP",
      description =
          "Find names and only these of figures, pronouns and facts; all without it. Names alone"
              + " take the least time.")
  private List<String> steps = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Annotate on so many threads; without it, one for each processor.")
  private Optional<Integer> threads = Optional.empty();

  double minimumScore() {
    return minimumScore;
  }

  ModelFiles models() {
    return new ModelFiles(
        names.map(NamesChoice::parse).orElseGet(NamesChoice.Bundled::best),
        minimumScore,
        steps.isEmpty() ? Step.all() : Step.parse(steps));
  }

  int threads() {
    int count = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    if (count < 1) {
      throw new IllegalArgumentException("--threads " + count + ": at least 1 is needed");
    }
    return count;
  }
}
