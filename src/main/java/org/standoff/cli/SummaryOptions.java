package org.standoff.cli;

import java.util.Optional;
import org.standoff.search.CountsAnswer.By;
import picocli.CommandLine.Option;

/** What is printed in place of the passages of an answer. */
final class SummaryOptions {
  @Option(
      names = "--by",
      paramLabel = "month|source",
      description = "Count the passages by month of publication or by outlet.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--count", description = "Print the number of passages alone.")
  private boolean count;

  @Option(names = "--files", description = "Print the paths of the articles alone, each once.")
  private boolean files;

  /** By what to count; empty if the passages are wanted. */
  Optional<By> by() {
    if ((by.isPresent() ? 1 : 0) + (count ? 1 : 0) + (files ? 1 : 0) > 1) {
      throw new IllegalArgumentException("only one of --by, --count and --files can be printed");
    }
    if (count) {
      return Optional.of(By.ALL);
    }
    return files ? Optional.of(By.ARTICLE) : by.map(By::parse);
  }
}
