package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.query.NameQuery;
import org.standoff.query.Question;
import org.standoff.query.asked.Asked;
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
    if (asked instanceof Asked.NotYet(var words)) {
      shell.say(
          "\""
              + words
              + "\" cannot be answered yet; what can be asked is \"Where is X mentioned?\", \"Who"
              + " is X?\", \"What did X say about Y?\", \"Who did ...?\", \"How many ...?\","
              + " \"How much ...?\", \"When ...?\", \"How old is X?\", \"What percentage of"
              + " ...?\", and: standoff where NAME, standoff find QUERY, standoff figures WORDS");
      return ExitCode.ERROR;
    }
    return options.ask(shell, paths, asking(asked).orElseThrow());
  }

  /** How a question is answered; empty for one that cannot be answered yet. */
  static Optional<QuestionOptions.Asking> asking(Asked asked) {
    return switch (asked) {
      case Asked.Where(var name) -> Optional.of(asking(new Question.Where(NameQuery.of(name))));
      case Asked.Who(var name, var otherwise) -> Optional.of(who(NameQuery.of(name), otherwise));
      case Asked.Said(var query) -> Optional.of(asking(new Question.Facts(query)));
      case Asked.Deed deed -> Optional.of(deed(deed));
      case Asked.Figure(var figure) -> Optional.of(asking(new Question.BestFigures(figure)));
      case Asked.NotYet _ -> Optional.empty();
    };
  }

  private static QuestionOptions.Asking asking(Question question) {
    return (searcher, selection) -> searcher.answer(question, selection);
  }

  private static QuestionOptions.Asking who(NameQuery query, Optional<Asked.Deed> otherwise) {
    return (searcher, selection) -> {
      var who = searcher.who(query, selection);
      if (!who.isEmpty() || otherwise.isEmpty()) {
        return who;
      }
      var deed = deed(otherwise.get()).ask(searcher, selection);
      return deed.isEmpty() ? who : deed;
    };
  }

  /** By the facts of the first reading that finds any, else by the closest sentences. */
  private static QuestionOptions.Asking deed(Asked.Deed deed) {
    return (searcher, selection) -> {
      for (var reading : deed.readings()) {
        var facts = searcher.facts(reading, selection);
        if (!facts.isEmpty()) {
          return facts;
        }
      }
      return searcher.closest(deed.words(), selection);
    };
  }
}
