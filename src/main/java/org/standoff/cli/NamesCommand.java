package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.query.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code names}: the names in the articles. */
@Command(
    name = "names",
    description = {
      "Lists the people, places, organizations and others that the articles name, with their"
          + " forms, the most mentioned first.",
      "With --from, looks up many names: a row for each, whom it most likely means, how often, in"
          + " how many articles, from when to when, who else bears it, and the first sentence with"
          + " it; of a name that nobody bears, one that is spelt nearly so."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff names \"\" --type person seeds",
      "  standoff names 'b*mokh' seeds",
      "  printf 'Leon Panetta\\nAlgeria\\n' | standoff names --from - seeds"
    })
final class NamesCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PATTERN",
      description = "The beginning of any word of a name, * for any characters; \"\" for all.")
  private Optional<String> pattern = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Option(
      names = "--column",
      paramLabel = "COLUMN",
      description = "The column of FILE, a CSV table with a header, that has the names.")
  private Optional<String> column = Optional.empty();

  @Mixin private FromOption from = new FromOption();

  @Mixin private NameOptions nameOptions = new NameOptions();

  @Mixin private QuestionOptions options = new QuestionOptions();

  NamesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var names = column.isPresent() ? from.column(shell, column.get()) : from.read(shell);
    if (names.isPresent()) {
      return options.ask(
          shell,
          from.paths(pattern, paths),
          (searcher, selection) -> searcher.lookUp(names.get(), nameOptions.types(), selection));
    }
    var asked = new Question.Names(pattern.orElse(""), nameOptions.types());
    return options.ask(shell, paths, asked);
  }
}
