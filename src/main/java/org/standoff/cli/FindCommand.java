package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.output.Printable;
import org.standoff.query.QueryParser;
import org.standoff.query.QuerySyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code find}: the sentences that a query describes. */
@Command(
    name = "find",
    description = {
      "Prints the sentences that QUERY describes: words, \"phrases\", AND OR NOT, parentheses, and"
          + " names by type, such as person:\"Le Drian\", place:Mali, organization:EU, group:,"
          + " misc: or name: for any type."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  standoff find 'hostages AND (place:Mali OR \"natural gas\")' seeds"
    })
final class FindCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "QUERY",
      description = "What to find, in quotes.")
  private Optional<String> query = Optional.empty();

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Answer from these files and folders alone, reading them first.")
  private List<String> paths = List.of();

  @Mixin private FromOption from = new FromOption();

  @Mixin private SortOption sort = new SortOption();

  @Mixin private QuestionOptions options = new QuestionOptions();

  FindCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var queries = from.read(shell);
    if (queries.isPresent()) {
      return options.askEach(shell, from.paths(query, paths), queries.get(), this::find);
    }
    var typed = from.one(query);
    QuestionOptions.Answering asked;
    try {
      asked = find(typed);
    } catch (QuerySyntaxException e) {
      shell.say(e.getMessage());
      shell.err().println("  " + Printable.line(typed.replaceAll("\\s", " ")));
      shell.err().println("  " + " ".repeat(e.offset()) + "^");
      return ExitCode.ERROR;
    }
    return options.ask(shell, paths, asked);
  }

  private QuestionOptions.Answering find(String query) throws QuerySyntaxException {
    var parsed = QueryParser.parse(query);
    return (searcher, selection) -> searcher.find(parsed, sort.sort(selection));
  }
}
