package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.output.paper.Printable;
import org.standoff.query.NameQuery;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionStore;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer.Whereabouts;
import org.standoff.text.ArticlePath;
import org.standoff.text.Fold;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fix}: corrections of who is who, which last. */
@Command(
    name = "fix",
    description = {
      "Corrects who is who. A correction is a line in a file of text beside the index,"
          + " .standoff.fixes; it is applied whenever something is asked, and outlasts a rebuild.",
      "A NAME is a name that one entity bears, or its key as --format jsonl prints it."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "CORRECTION",
    footer = {
      "",
      "Examples:",
      "  standoff fix merge AQIM \"Salafist Group for Call and Combat\"",
      "  standoff fix log"
    })
final class FixCommand {
  private FixCommand() {}

  static CommandLine line(Shell shell) {
    return new CommandLine(new FixCommand())
        .addSubcommand(new Merge(shell))
        .addSubcommand(new Split(shell))
        .addSubcommand(new Type(shell))
        .addSubcommand(new Hide(shell))
        .addSubcommand(new Log(shell))
        .addSubcommand(new Undo(shell));
  }

  /** Makes a correction, and says its number. */
  private static int add(Shell shell, CorrectionStore log, Correction correction)
      throws IOException {
    int number = log.add(correction);
    shell.out().println(Printable.line(number + "  " + printed(correction)));
    return ExitCode.FOUND;
  }

  private static String printed(Correction correction) {
    return switch (correction) {
      case Correction.Merge(var from, var into) -> String.join("  ", "merge", from, into);
      case Correction.Split(var form, var from, var article) ->
          String.join("  ", "split", form, from) + article.map(path -> "  in " + path).orElse("");
      case Correction.Retype(var key, var type) -> String.join("  ", "type", key, type.label());
      case Correction.Hide(var key) -> String.join("  ", "hide", key);
      case Correction.Undo(var number) -> "undo  " + number;
      case Correction.Illegible _ -> "illegible";
    };
  }

  /**
   * The key of the one entity that is meant.
   *
   * @throws IllegalArgumentException if there is none or more than one
   */
  private static String key(Shell shell, IndexOptions index, String name) throws IOException {
    try (var searcher = index.toRead(shell).searcher()) {
      int slash = name.indexOf('/');
      int mark = slash < 0 ? -1 : name.indexOf('#', slash);
      var typed = name.substring(slash + 1, mark < 0 ? name.length() : mark);
      var entities =
          searcher.where(NameQuery.of(typed), Selection.everything().limitedTo(1000)).entities();
      var exact = entities.stream().filter(entity -> isExactly(entity, name)).toList();
      var meant = exact.isEmpty() ? entities : exact;
      if (meant.size() == 1) {
        return meant.getFirst().key();
      }
      throw new IllegalArgumentException(
          meant.isEmpty()
              ? "\"" + name + "\" is not mentioned"
              : "\""
                  + name
                  + "\" may be any of these, write one of them: "
                  + meant.stream().map(Whereabouts::key).collect(Collectors.joining(", ")));
    }
  }

  private static boolean isExactly(Whereabouts entity, String name) {
    return entity.key().equals(name) || Fold.fold(entity.name()).equals(Fold.fold(name));
  }

  @Command(
      name = "merge",
      description = "Says that A and B are one.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff fix merge AQIM \"Salafist Group for Call and Combat\""})
  private static final class Merge implements Callable<Integer> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "A", description = "The one that gives up its name.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "B", description = "The one whose name it takes.")
    private String into = "";

    @Mixin private IndexOptions index = new IndexOptions();

    Merge(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      var correction = new Correction.Merge(key(shell, index, from), key(shell, index, into));
      return add(shell, index.toRead(shell).corrections(), correction);
    }
  }

  @Command(
      name = "split",
      description = {
        "Says that mentions by FORM are not A but somebody else: in all articles, or with --in in"
            + " one. There FORM may be \"*\", for all mentions."
      },
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Examples:",
        "  standoff fix split Algiers from Algeria",
        "  standoff fix split He from Panetta --in seeds/000_1651d99ac57a2d48.txt"
      })
  private static final class Split implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
        arity = "3",
        paramLabel = "FORM from A",
        description = "A surface form, the word from, and a name.")
    private List<String> words = List.of();

    @Option(
        names = "--in",
        paramLabel = "ARTICLE",
        description = "The path or id of the only article that it holds for.")
    private Optional<String> article = Optional.empty();

    @Mixin private IndexOptions index = new IndexOptions();

    Split(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      if (!words.get(1).equals("from")) {
        throw new IllegalArgumentException("write it as: standoff fix split FORM from A");
      }
      var from = key(shell, index, words.get(2));
      if (from.indexOf('#') >= 0) {
        throw new IllegalArgumentException(from + " was split off itself: see standoff fix log");
      }
      Optional<ArticlePath> place = Optional.empty();
      if (article.isPresent()) {
        place = Optional.of(path(article.get()));
      }
      var correction = new Correction.Split(words.get(0), from, place);
      return add(shell, index.toRead(shell).corrections(), correction);
    }

    /** The path of the one article that is meant. */
    private ArticlePath path(String pathOrId) throws IOException {
      try (var searcher = index.toRead(shell).searcher()) {
        var paths = searcher.articles(pathOrId);
        if (paths.size() != 1) {
          throw new IllegalArgumentException(
              paths.isEmpty()
                  ? pathOrId + ": no such article in the index"
                  : pathOrId
                      + " has "
                      + paths.size()
                      + " articles: name one, as in "
                      + paths.getFirst());
        }
        return paths.getFirst();
      }
    }
  }

  @Command(
      name = "type",
      description = "Says what A is.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff fix type \"Boko Haram\" organization"})
  private static final class Type implements Callable<Integer> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "A", description = "A name.")
    private String name = "";

    @Parameters(
        index = "1",
        paramLabel = "TYPE",
        description = "person, place, organization, group or misc.")
    private String type = "";

    @Mixin private IndexOptions index = new IndexOptions();

    Type(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      var correction = new Correction.Retype(key(shell, index, name), EntityType.parse(type));
      return add(shell, index.toRead(shell).corrections(), correction);
    }
  }

  @Command(
      name = "hide",
      description = "Says that A is nobody and nothing: it is not answered with any more.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff fix hide Rue89"})
  private static final class Hide implements Callable<Integer> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "A", description = "A name.")
    private String name = "";

    @Mixin private IndexOptions index = new IndexOptions();

    Hide(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      var correction = new Correction.Hide(key(shell, index, name));
      return add(shell, index.toRead(shell).corrections(), correction);
    }
  }

  @Command(
      name = "log",
      description =
          "Prints all corrections with their numbers, and says of those that change nothing why.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff fix log"})
  private static final class Log implements Callable<Integer> {
    private final Shell shell;

    @Mixin private IndexOptions index = new IndexOptions();

    Log(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      var corrections = index.toRead(shell).reviewedCorrections();
      for (var logged : corrections) {
        var idle = logged.idle().map(reason -> "  (idle: " + reason + ")").orElse("");
        shell
            .out()
            .println(Printable.line(logged.number() + "  " + printed(logged.correction()) + idle));
      }
      return corrections.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }

  @Command(
      name = "undo",
      description = "Takes back the correction with number N.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff fix undo 1"})
  private static final class Undo implements Callable<Integer> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "N", description = "Its number in fix log.")
    private int number;

    @Mixin private IndexOptions index = new IndexOptions();

    Undo(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      var log = index.toRead(shell).corrections();
      if (number < 1 || number > log.read().size()) {
        throw new IllegalArgumentException("no correction " + number + ": see standoff fix log");
      }
      return add(shell, log, new Correction.Undo(number));
    }
  }
}
