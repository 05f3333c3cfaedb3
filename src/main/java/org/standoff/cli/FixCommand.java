package org.standoff.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.answers.CorrectionMaking;
import org.standoff.output.paper.Printable;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionStore;
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

  /** Makes a correction of names. */
  private interface Making {
    Correction make(CorrectionMaking making) throws IOException;
  }

  private static int add(Shell shell, IndexOptions index, Making making) throws IOException {
    var library = index.toRead(shell);
    Correction correction;
    try (var searcher = library.searcher()) {
      correction = making.make(new CorrectionMaking(searcher));
    }
    return add(shell, library.corrections(), correction);
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
      return add(shell, index, making -> making.merge(from, into));
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
      return add(shell, index, making -> making.split(words.get(0), words.get(2), article));
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
      return add(shell, index, making -> making.retype(name, type));
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
      return add(shell, index, making -> making.hide(name));
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
        var by = logged.signature().map(it -> "  (" + it.name() + ", " + it.at() + ")").orElse("");
        var idle = logged.idle().map(reason -> "  (idle: " + reason + ")").orElse("");
        shell
            .out()
            .println(
                Printable.line(logged.number() + "  " + printed(logged.correction()) + by + idle));
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
      return add(shell, log, CorrectionMaking.undo(log, number));
    }
  }
}
