package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.query.FactQuery;
import org.standoff.query.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code said}: what somebody said. */
@Command(
    name = "said",
    description = {
      "Prints what SPEAKER said, word for word (quote) or in the words of the article (statement);"
          + " with \"\" for SPEAKER, what anybody said."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff said Panetta seeds",
      "  standoff said Panetta about Syria seeds",
      "  standoff said \"\" --about hostages seeds"
    })
final class SaidCommand implements Callable<Integer> {
  private static final String ABOUT = "about";

  private final Shell shell;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SPEAKER",
      description = "A name, or words such as \"police spokesman\".")
  private String speaker = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Option(
      names = "--about",
      paramLabel = "WORDS",
      description =
          "Only with these words, in any inflection, in it, its sentence or the one before; \"about"
              + " WORDS\" behind the speaker says the same.")
  private String words = "";

  @Mixin private SortOption sort = new SortOption();

  @Mixin private QuestionOptions options = new QuestionOptions();

  SaidCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    boolean inWords = words.isEmpty() && paths.size() > 1 && paths.getFirst().equals(ABOUT);
    var query = FactQuery.said(speaker, inWords ? paths.get(1) : words);
    var question = new Question.Facts(query.scoring(options.minimumScore()));
    return options.ask(
        shell,
        inWords ? paths.subList(2, paths.size()) : paths,
        (searcher, selection) -> searcher.answer(question, sort.sort(selection)));
  }
}
