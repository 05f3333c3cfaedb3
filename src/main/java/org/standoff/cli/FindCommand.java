package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.query.FindFacet;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code find}: the sentences that a query describes. */
@Command(
    name = "find",
    description = {
      "Prints the sentences that QUERY describes:",
      "  words in any inflection, \"phrases\", =Exact, nego*, wom?n, Gadafi~ (near spellings)",
      "  AND OR NOT (or -word), brackets",
      "  [person] [location] [organization] [money] [count] … for any of a kind, also in phrases",
      "  person:\"Le Drian\", place:Mali, organization:EU, name: for any type",
      "  gas ~5 site: at most five words between; gas >5 site: in this order",
      "  money>1m, percent:5..10, count>=100(hostages), date:2013-01",
      "  said:Panetta(weapons), role:minister, did:pledged",
      "  paragraph(…), article(…), title: source: byline: published: language: path:",
      "docs/query.md has all of it."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff find 'hostages AND (place:Mali OR \"natural gas\")' seeds",
      "  standoff find '[person] ~5 Mali' seeds --why",
      "  standoff find hostages seeds --facets person,location --limit 5"
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

  @Option(
      names = "--why",
      description = "Say how the query is read, and below each sentence what each part matched.")
  private boolean why;

  @Option(
      names = "--facets",
      split = ",",
      paramLabel = "FACET",
      description =
          "Count all sentences found by these, in place of printing them: person, location,"
              + " organization, group, misc, source, month, kind (of figures).")
  private List<String> facets = List.of();

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
      return shell.point(e, typed);
    }
    return options.ask(shell, paths, asked);
  }

  private QuestionOptions.Answering find(String query) throws QuerySyntaxException {
    var parsed = QueryParser.parse(query);
    if (!facets.isEmpty()) {
      var counted = facets.stream().map(FindFacet::parse).toList();
      return (searcher, selection) -> searcher.facets(parsed, counted, selection);
    }
    return (searcher, selection) ->
        why
            ? searcher.explain(parsed, sort.sort(selection))
            : searcher.find(parsed, sort.sort(selection));
  }
}
