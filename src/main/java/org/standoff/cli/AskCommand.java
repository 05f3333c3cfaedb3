package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.query.FigureQuestion;
import org.standoff.query.NameQuery;
import org.standoff.query.asked.Asked;
import org.standoff.query.asked.Questions;
import org.standoff.search.FindAnswer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
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
    return switch (Questions.parse(question)) {
      case Asked.Where(var name) ->
          options.ask(shell, paths, WhereCommand.where(NameQuery.of(name)));
      case Asked.Who(var name, var otherwise) ->
          options.ask(shell, paths, who(NameQuery.of(name), otherwise));
      case Asked.Said(var query) -> options.ask(shell, paths, FactsCommand.facts(query));
      case Asked.Deed deed -> options.ask(shell, paths, deed(deed));
      case Asked.Figure(var figure) -> options.ask(shell, paths, figure(figure));
      case Asked.NotYet(var asked) -> {
        shell.say(
            "\""
                + asked
                + "\" cannot be answered yet; what can be asked is \"Where is X mentioned?\", \"Who"
                + " is X?\", \"What did X say about Y?\", \"Who did ...?\", \"How many ...?\","
                + " \"How much ...?\", \"When ...?\", \"How old is X?\", \"What percentage of"
                + " ...?\", and: standoff where NAME, standoff find QUERY, standoff figures WORDS");
        yield ExitCode.ERROR;
      }
    };
  }

  private static QuestionOptions.Question who(NameQuery query, Optional<Asked.Deed> otherwise) {
    return (searcher, selection, printer) -> {
      var answer = searcher.who(query, selection);
      if (answer.pageCount() == 0
          && otherwise.isPresent()
          && printed(otherwise.get(), searcher, selection, printer)) {
        return true;
      }
      printer.who(answer);
      return answer.pageCount() > 0;
    };
  }

  private static QuestionOptions.Question deed(Asked.Deed deed) {
    return (searcher, selection, printer) -> {
      boolean found = printed(deed, searcher, selection, printer);
      if (!found) {
        printer.find(new FindAnswer(List.of(), 0, 0));
      }
      return found;
    };
  }

  /** Prints what answers a question for a deed, if anything does. */
  private static boolean printed(
      Asked.Deed deed, Searcher searcher, Selection selection, Printer printer) throws IOException {
    for (var reading : deed.readings()) {
      var facts = searcher.facts(reading, selection);
      if (facts.rowCount() > 0) {
        printer.facts(facts);
        return true;
      }
    }
    var closest = searcher.closest(deed.words(), selection);
    if (closest.passageCount() == 0) {
      return false;
    }
    printer.find(closest);
    return true;
  }

  private static QuestionOptions.Question figure(FigureQuestion question) {
    return (searcher, selection, printer) -> {
      var answer = searcher.answer(question, selection);
      printer.figures(answer);
      return answer.rowCount() > 0;
    };
  }
}
