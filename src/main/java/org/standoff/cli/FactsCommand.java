package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.standoff.annotation.Fact;
import org.standoff.query.FactQuery;
import org.standoff.query.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code facts}: who said what, who is what, who did what. */
@Command(
    name = "facts",
    description = {
      "Lists facts with WORDS in any of their parts: kind, subject, predicate, place, object. What"
          + " the article denies is marked \"not\", what it hedges \"uncertain\", what somebody"
          + " else claims \"claimed\".",
      "With \"\" for WORDS, all facts: roles, quotations, statements, then relations, the surest"
          + " first."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff facts Vietor seeds",
      "  standoff facts \"\" --kind role seeds",
      "  standoff facts \"\" --subject Panetta --predicate say seeds",
      "  standoff facts \"\" --predicate pledge seeds"
    })
final class FactsCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "WORDS",
      description = "Words of the fact, in any inflection, or its subject's name.")
  private String words = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "quote, statement, role or relation.")
  private List<String> kinds = List.of();

  @Option(names = "--subject", paramLabel = "NAME", description = "Who says, is or does it.")
  private String subject = "";

  @Option(
      names = "--predicate",
      paramLabel = "WORDS",
      description = "Words of what ties subject and object, such as a verb.")
  private String predicate = "";

  @Option(
      names = "--object",
      paramLabel = "NAME",
      description = "Whom or what the object speaks of: a name in any form, or words.")
  private String object = "";

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description = "Words of the object, its sentence or the one before.")
  private String about = "";

  @Mixin private SortOption sort = new SortOption();

  @Mixin private QuestionOptions options = new QuestionOptions();

  FactsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var wanted = kinds.stream().map(Fact.Kind::parse).collect(Collectors.toSet());
    var query = new FactQuery(wanted, subject, predicate, object, about, words);
    var question = new Question.Facts(query.scoring(options.minimumScore()));
    return options.ask(
        shell, paths, (searcher, selection) -> searcher.answer(question, sort.sort(selection)));
  }
}
