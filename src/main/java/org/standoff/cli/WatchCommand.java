package org.standoff.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.standoff.output.cells.RestText;
import org.standoff.output.paper.Printable;
import org.standoff.output.paper.TextTable;
import org.standoff.watch.Alert;
import org.standoff.watch.reports.AlertText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch}: questions that are put to every new article. */
@Command(
    name = "watch",
    description = {
      "Puts questions to every new article, and tells of what they find once.",
      "Watches are kept as text beside the index, in .standoff.watches, which may be edited;"
          + " docs/watching.md says how, and what \"once\" means."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "ACTION",
    footer = {
      "",
      "Examples:",
      "  standoff watch add hostages 'hostages AND place:Algeria'",
      "  standoff watch run seeds",
      "  standoff watch list"
    })
final class WatchCommand {
  private WatchCommand() {}

  static CommandLine line(Shell shell) {
    return new CommandLine(new WatchCommand())
        .addSubcommand(new WatchAddCommand(shell))
        .addSubcommand(new Show(shell))
        .addSubcommand(new Listing(shell))
        .addSubcommand(new Pause(shell))
        .addSubcommand(new Rm(shell))
        .addSubcommand(new WatchTestCommand(shell))
        .addSubcommand(new WatchRunCommand(shell));
  }

  @Command(
      name = "list",
      description = "Lists the watches, how often each told something, and when it did last.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff watch list"})
  private static final class Listing implements Callable<Integer> {
    private final Shell shell;

    @Mixin private IndexOptions index = new IndexOptions();

    Listing(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      var watched = new WatchedIndex(shell, index);
      var watches = watched.read();
      var told = watched.told();
      List<List<String>> rows = new ArrayList<>();
      for (var watch : watches) {
        var alerts = told.alerts().stream().filter(it -> it.watch().equals(watch.name())).toList();
        rows.add(
            List.of(
                watch.name(),
                watch.paused() ? "paused" : "",
                alerts.isEmpty()
                    ? "never"
                    : RestText.counted(alerts.size(), "alert") + ", last " + day(alerts.getLast()),
                Printable.line(watch.typed())));
      }
      new TextTable(shell.paper()).print(rows, 0);
      return rows.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }

    private static String day(Alert alert) {
      return alert.found().toString().substring(0, "2013-01-16".length());
    }
  }

  @Command(
      name = "show",
      description = "Shows a watch and what it told last.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff watch show hostages"})
  private static final class Show implements Callable<Integer> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of the watch.")
    private String name = "";

    @Option(
        names = "--limit",
        paramLabel = "N",
        description = "Show the last N times it told something, 0 for all; without it, 5.")
    private int limit = 5;

    @Mixin private IndexOptions index = new IndexOptions();

    Show(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      var watched = new WatchedIndex(shell, index);
      var watch = watched.named(name);
      var paper = shell.paper();
      shell.out().println("watch: " + watch.name());
      shell.out().println(Printable.line("query: " + watch.typed()));
      shell.out().println("grammar: " + watch.grammar());
      watch.note().ifPresent(why -> shell.out().println(Printable.line("note: " + why)));
      if (watch.paused()) {
        shell.out().println("paused: yes");
      }
      var alerts = watched.told().alerts().stream().filter(it -> it.watch().equals(name)).toList();
      int shown = limit == 0 ? alerts.size() : Math.min(limit, alerts.size());
      for (var alert : alerts.reversed().subList(0, shown)) {
        shell.out().println();
        AlertText.print(alert.shown(watched.names()), paper);
      }
      return ExitCode.FOUND;
    }
  }

  @Command(
      name = "rm",
      description = "Takes a watch out. What it told stays told.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  standoff watch rm hostages"})
  private static final class Rm implements Callable<Integer> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of the watch.")
    private String name = "";

    @Mixin private IndexOptions index = new IndexOptions();

    Rm(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      var watched = new WatchedIndex(shell, index);
      if (!watched.watches().remove(name)) {
        throw watched.noWatch(name);
      }
      shell.out().println(name + " is out of " + Printable.line(watched.name()));
      return ExitCode.FOUND;
    }
  }

  @Command(
      name = "pause",
      description = {
        "Lets a watch rest. What comes in meanwhile is not told later.",
        "With --off it goes on."
      },
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Examples:",
        "  standoff watch pause hostages",
        "  standoff watch pause hostages --off"
      })
  private static final class Pause implements Callable<Integer> {
    private final Shell shell;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of the watch.")
    private String name = "";

    @Option(names = "--off", description = "End the pause.")
    private boolean off;

    @Mixin private IndexOptions index = new IndexOptions();

    Pause(Shell shell) {
      this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
      var watched = new WatchedIndex(shell, index);
      if (!watched.watches().pause(name, !off)) {
        throw watched.noWatch(name);
      }
      shell.out().println(name + (off ? " goes on" : " is paused"));
      return ExitCode.FOUND;
    }
  }
}
