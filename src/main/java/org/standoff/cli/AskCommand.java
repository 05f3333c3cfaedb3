package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.answers.Asking;
import org.standoff.query.asked.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ask}: a question in English. */
@Command(
    name = "ask",
    description = {
      "Answers a question in English: where somebody or something is mentioned, who is who, how"
          + " many, how much, how old, how long, what percentage and when, what somebody said, who"
          + " did what, in the ways people put it. The figures that fit the question best come"
          + " first; who did what is told by the facts that say so, and else by the closest"
          + " sentences."
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

  @Parameters(index = "0", paramLabel = "QUESTION", description = "The question, in quotes.")
  private String question = "";

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Mixin private QuestionOptions options = new QuestionOptions();

  AskCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var asked = Questions.parse(question);
    shell.say("asked as: " + asked.reading());
    return options.ask(
        shell, paths, (searcher, selection) -> new Asking(searcher, selection).answer(asked));
  }
}
