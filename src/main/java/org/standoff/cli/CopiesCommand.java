package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.search.Searcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code copies}: which articles tell the same text. */
@Command(
    name = "copies",
    description = {
      "Lists the articles that tell the same text, such as one agency's story in several papers:"
          + " group by group the fullest one, and below it each copy with how many of its sentences"
          + " are the same, and the names and figures that are not. A part is a short text that is"
          + " contained in a longer one."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  standoff copies seeds", "  standoff copies --format jsonl"})
final class CopiesCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      description = "Compare these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Mixin private QuestionOptions options = new QuestionOptions();

  CopiesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    return options.ask(shell, paths, Searcher::copies);
  }
}
