package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.query.Asked;
import org.standoff.query.FigureQuestion;
import org.standoff.query.NameQuery;
import org.standoff.query.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ask}: a question in English. */
@Command(
    name = "ask",
    description = {
      "Answers a question in English: where somebody or something is mentioned, who is who, how"
          + " many, how much, how old, how long, what percentage and when, in the ways people put"
          + " it. The figures that fit the question best come first."
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
      case Asked.Who(var name) -> options.ask(shell, paths, WhoCommand.who(NameQuery.of(name)));
      case Asked.Said(var query) -> options.ask(shell, paths, FactsCommand.facts(query));
      case Asked.Deed(var words) -> options.ask(shell, paths, closest(words));
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

  private static QuestionOptions.Question closest(List<String> words) {
    return (searcher, selection, printer) -> {
      var answer = searcher.closest(words, selection);
      printer.find(answer);
      return answer.passageCount() > 0;
    };
  }

  private static QuestionOptions.Question figure(FigureQuestion question) {
    return (searcher, selection, printer) -> {
      var answer = searcher.answer(question, selection);
      printer.figures(answer);
      return answer.rowCount() > 0;
    };
  }
}
