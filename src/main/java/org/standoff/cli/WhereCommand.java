package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.standoff.annotation.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code where}: the passages that mention somebody or something. */
@Command(
    name = "where",
    addMethodSubcommands = false,
    description = {
      "Prints the passages that mention NAME, by every form of the name, with their places.",
      "First what is surely meant; then, apart and never counted with it, what is likely meant,"
          + " what has the name and is of another type, and the words where they are no name.",
      "Case, accents, hyphens, al- and a possessive do not matter; any part of a name will do;"
          + " =NAME takes it literally. Short names join the full one when it can be no other."
          + " Names that several bear are answered apart, the most mentioned first."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff where Belmokhtar seeds",
      "  standoff where Panetta --form surname seeds",
      "  standoff where Washington --type place seeds",
      "  standoff where --from names.txt --format csv seeds"
    })
final class WhereCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "A full name or a part of it.")
  private Optional<String> name = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Mixin private FromOption from = new FromOption();

  @Mixin private NameOptions nameOptions = new NameOptions();

  @Mixin private SortOption sort = new SortOption();

  @Mixin private TierOption tiers = new TierOption();

  @Option(
      names = "--form",
      split = ",",
      paramLabel = "FORM",
      description = "Only mentions by name, surname, acronym, alias, title or pronoun.")
  private List<String> forms = List.of();

  @Mixin private QuestionOptions options = new QuestionOptions();

  WhereCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var byForms = forms.stream().map(Form::parse).collect(Collectors.toSet());
    var names = from.read(shell);
    if (names.isPresent()) {
      return options.askEach(
          shell, from.paths(name, paths), names.get(), line -> where(line, byForms));
    }
    return options.ask(shell, paths, where(from.one(name), byForms));
  }

  private QuestionOptions.Answering where(String typed, Set<Form> byForms) {
    var query = tiers.narrow(nameOptions.query(typed)).byForms(byForms);
    return (searcher, selection) -> searcher.where(query, sort.sort(selection));
  }
}
