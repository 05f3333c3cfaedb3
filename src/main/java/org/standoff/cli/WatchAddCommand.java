package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.output.cells.RestText;
import org.standoff.output.paper.Printable;
import org.standoff.query.Question;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.watch.Past;
import org.standoff.watch.Watch;
import org.standoff.watch.WatchedQuestion;
import org.standoff.watch.reports.AlertText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch add}: a question that is to be put to every new article. */
@Command(
    name = "add",
    description = {
      "Shows what QUERY would have found so far, and keeps it to be put to every new article.",
      "QUERY is in the language of find. It may also be a line that begins with where, figures or"
          + " facts and has fields: where name:\"Leon Panetta\" tier:sure, figures words:hostages"
          + " min:100, facts kind:role object:minister. Of figures and roles only another value is"
          + " news."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  standoff watch add hostages 'hostages AND place:Algeria' --note \"for the Monday memo\"",
      "  standoff watch add toll 'figures words:dead' --try"
    })
final class WatchAddCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "What it is called: letters, digits, dots and dashes.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "QUERY", description = "What to watch for, in quotes.")
  private String query = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "Why, in a line.")
  private Optional<String> note = Optional.empty();

  @Option(names = "--try", description = "Only show what it would have found.")
  private boolean isTried;

  @Mixin private IndexOptions index = new IndexOptions();

  WatchAddCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Question question;
    try {
      question = WatchedQuestion.read(query);
    } catch (QuerySyntaxException mistake) {
      return shell.point(mistake, query);
    }
    var watch = new Watch(name, query, question, WatchedQuestion.GRAMMAR, note, false);
    var watched = new WatchedIndex(shell, index);
    if (!isTried && watched.watches().read().named(name).isPresent()) {
      throw new IllegalArgumentException(
          "there is a watch " + name + " already: standoff watch rm takes it out");
    }
    var past = past(watched, question);
    if (isTried) {
      return past.filter(it -> it.passages() > 0).isPresent()
          ? ExitCode.FOUND
          : ExitCode.NOTHING_FOUND;
    }
    try (var ledger = watched.ledger()) {
      ledger.add(past.flatMap(it -> it.known(watch)).map(List::of).orElse(List.of()));
      watched.watches().add(watch);
    }
    shell.out().println(name + " is kept in " + Printable.line(watched.name()));
    return ExitCode.FOUND;
  }

  /** Prints what there is so far. */
  private Optional<Past> past(WatchedIndex watched, Question question) throws IOException {
    var library = watched.asLibrary();
    if (!library.exists()) {
      shell.out().println(name + ": there are no articles yet in which it could find something");
      return Optional.empty();
    }
    var last = library.statistics().lastPublished();
    Past past;
    try (var searcher = library.searcher()) {
      past = Past.of(question, searcher, last);
    }
    shell
        .out()
        .println(
            name
                + ": "
                + RestText.counted(past.articles(), "article")
                + last.map(day -> ", " + past.latest() + " in the last month (to " + day + ")")
                    .orElse("")
                + "; copies collapsed: "
                + past.copies());
    AlertText.print(past.newest(), shell.paper());
    return Optional.of(past);
  }
}
