package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.query.NameQuery;
import org.standoff.query.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code with}: who is mentioned together with somebody. */
@Command(
    name = "with",
    description = {
      "Lists who and what is in the same sentences as NAME, with the number of those sentences,"
          + " the most first. --type says of what type those listed are."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff with Panetta --type person seeds"})
final class WithCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(index = "0", paramLabel = "NAME", description = "A full name or a part of it.")
  private String name = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Mixin private NameOptions nameOptions = new NameOptions();

  @Mixin private QuestionOptions options = new QuestionOptions();

  WithCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (name.isBlank()) {
      throw new IllegalArgumentException("the NAME is empty");
    }
    return options.ask(shell, paths, new Question.With(NameQuery.of(name), nameOptions.types()));
  }
}
