package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.annotation.Fact;
import org.standoff.query.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code who}: the page of somebody or something. */
@Command(
    name = "who",
    description = {
      "Prints what the articles know of NAME: forms and counts, roles, quotes, the people, places"
          + " and organizations most often in the same sentences, figures, and first of all"
          + " passages that say who it is. Names that several bear are answered apart."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff who Belmokhtar seeds",
      "  standoff who Washington --type place seeds"
    })
final class WhoCommand implements Callable<Integer> {
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

  @Mixin private TierOption tiers = new TierOption();

  @Option(
      names = "--doubtful",
      description = "Also what it may have said, where the speaker is a guess.")
  private boolean doubtful;

  @Mixin private QuestionOptions options = new QuestionOptions();

  WhoCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var names = from.read(shell);
    if (names.isPresent()) {
      return options.askEach(shell, from.paths(name, paths), names.get(), this::who);
    }
    return options.ask(shell, paths, who(from.one(name)));
  }

  private QuestionOptions.Answering who(String typed) {
    var query = tiers.narrow(nameOptions.query(typed));
    var question = new Question.Who(query, doubtful ? 0 : Fact.SURE);
    return (searcher, selection) -> searcher.answer(question, selection.countingTexts());
  }
}
