package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.query.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code names}: the names in the articles. */
@Command(
    name = "names",
    description = {
      "Lists the people, places, organizations and others that the articles name, with their"
          + " forms, the most mentioned first."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff names \"\" --type person seeds",
      "  standoff names 'b*mokh' seeds"
    })
final class NamesCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PATTERN",
      description = "The beginning of any word of a name, * for any characters; \"\" for all.")
  private String pattern = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Mixin private NameOptions nameOptions = new NameOptions();

  @Mixin private QuestionOptions options = new QuestionOptions();

  NamesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    return options.ask(shell, paths, new Question.Names(pattern, nameOptions.types()));
  }
}
