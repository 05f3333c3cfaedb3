package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.answers.Asking;
import org.standoff.output.Format;
import org.standoff.output.QuestionsPrinter;
import org.standoff.output.paper.Paper;
import org.standoff.query.asked.Questions;
import org.standoff.search.SoughtAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ask}: a question in English. */
@Command(
    name = "ask",
    description = {
      "Answers a question in English with the sentences that say the most of it: who, where, when,"
          + " why, how many, how much, what somebody said, who did what. \"Where is X mentioned?\""
          + " is answered as by where, \"Who is X?\" as by who.",
      "Every name and number of the question is in an answer, in one form or another. What merely"
          + " comes near is shown only when nothing answers, with what it lacks, and the exit code"
          + " is 1."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff ask \"Where is Leon Panetta mentioned?\" seeds",
      "  standoff ask \"Who is Mokhtar Belmokhtar?\" seeds",
      "  standoff ask \"What did Panetta say about the Islamists?\" seeds",
      "  standoff ask \"Who leads the Signed-in-Blood Battalion?\" seeds",
      "  standoff ask \"How much did the EU pledge?\" seeds",
      "  standoff ask \"How many hostages were freed?\" seeds"
    })
final class AskCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "The question, in quotes.")
  private Optional<String> question = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Mixin private FromOption from = new FromOption();

  @Mixin private SortOption sort = new SortOption();

  @Mixin private QuestionOptions options = new QuestionOptions();

  AskCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var questions = from.read(shell);
    if (questions.isPresent()) {
      return options.askEach(shell, from.paths(question, paths), questions.get(), new InEnglish());
    }
    var asked = Questions.parse(from.one(question));
    return options.ask(
        shell,
        paths,
        (searcher, selection) -> {
          var answer = new Asking(searcher, sort.sort(selection)).answer(asked);
          if (!(answer instanceof SoughtAnswer)) {
            shell.say("asked as: " + asked.reading());
          }
          return answer;
        });
  }

  /** A question a line, whose answers may be of several kinds. */
  private final class InEnglish implements QuestionOptions.Reading {
    @Override
    public QuestionOptions.Answering read(String line) {
      var asked = Questions.parse(line);
      return (searcher, selection) -> new Asking(searcher, sort.sort(selection)).answer(asked);
    }

    @Override
    public QuestionsPrinter printer(Format format, Paper paper) throws IOException {
      return format.printerOfEnglish(paper);
    }
  }
}
