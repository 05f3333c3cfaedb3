package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code where}: the passages that mention somebody or something. */
@Command(
    name = "where",
    description = {
      "Prints the passages that mention NAME, by every form of the name, with their places.",
      "Case, accents, hyphens and a possessive do not matter; any part of a name will do. Names"
          + " that several bear are answered apart, the most mentioned first."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff where Belmokhtar seeds"})
final class WhereCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(index = "0", paramLabel = "NAME", description = "A full name or a part of it.")
  private String name = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Mixin private QuestionOptions options = new QuestionOptions();

  WhereCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    return options.ask(shell, paths, where(name));
  }

  static QuestionOptions.Question where(String name) {
    return (searcher, selection, printer) -> {
      var answer = searcher.where(name, selection);
      printer.where(answer);
      return answer.entityCount() > 0;
    };
  }
}
