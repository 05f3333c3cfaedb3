package org.standoff.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.output.AccountPrinter;
import org.standoff.output.Format;
import org.standoff.search.Account;
import org.standoff.search.Holdings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stats}: how much is in the index. */
@Command(
    name = "stats",
    description = {
      "Prints how much the index holds, or with --account what became of each file that was read:"
          + " read, partly or rejected, with how many articles and why."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  standoff stats", "  standoff stats --rejected seeds"})
final class StatsCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "With --account, only these files and folders, or what is in such a file.")
  private List<String> paths = List.of();

  @Option(names = "--account", description = "Tell what became of each file.")
  private boolean account;

  @Option(names = "--rejected", description = "The same of those that are not all there.")
  private boolean rejected;

  @Option(
      names = "--format",
      paramLabel = "text|jsonl|csv",
      description = "How the account is printed.")
  private Format format = Format.TEXT;

  @Mixin private IndexOptions index = new IndexOptions();

  StatsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (account || rejected) {
      return account();
    }
    if (!paths.isEmpty() || format != Format.TEXT) {
      throw new IllegalArgumentException("PATH and --format are for --account and --rejected");
    }
    var statistics = index.toRead(shell).statistics();
    row("articles", statistics.articles());
    statistics
        .firstPublished()
        .ifPresent(first ->
            row(
                "published",
                first + " to " + statistics.lastPublished().map(Object::toString).orElse("")));
    row("sentences", statistics.sentences());
    row("mentions", total(statistics.mentions().values()));
    for (var type : EntityType.values()) {
      row(
          "  " + type.label(),
          String.format(
              Locale.ROOT,
              "%,12d of %,d names",
              statistics.mentions().getOrDefault(type, 0),
              statistics.entities().getOrDefault(type, 0)));
    }
    row("figures", total(statistics.figures().values()));
    for (var kind : FigureKind.values()) {
      if (statistics.figures().containsKey(kind)) {
        row("  " + kind.label(), statistics.figures().get(kind));
      }
    }
    row("size", String.format(Locale.ROOT, "%,12.1f MB", statistics.bytes() / 1e6));
    row("models", statistics.models());
    return statistics.articles() > 0 ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
  }

  private int account() throws IOException {
    var library = index.toRead(shell);
    List<Account> accounts = new ArrayList<>();
    try (var holdings = library.holdings(library.model())) {
      if (paths.isEmpty()) {
        accounts.addAll(holdings.accounts(Optional.empty()));
      }
      for (var path : paths) {
        accounts.addAll(holdings.accounts(Optional.of(path)));
      }
      checkSum(accounts, holdings);
    }
    accounts.removeIf(one -> rejected && one.isWhole());
    AccountPrinter.print(accounts, format, shell.paper());
    return accounts.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }

  /** Whether as many articles are in the index as the accounts of the files say. */
  private void checkSum(List<Account> accounts, Holdings holdings) throws IOException {
    for (var file : accounts) {
      if (file.path().record().isEmpty()) {
        int there = holdings.articles(file.path().file()).size();
        if (there != file.read()) {
          shell.say(
              String.format(
                  Locale.ROOT,
                  "%s: %,d articles are in the index, %,d were read; if nobody took the others out,"
                      + " ingest it again",
                  file.path(),
                  there,
                  file.read()));
        }
      }
    }
  }

  private static int total(Iterable<Integer> counts) {
    int total = 0;
    for (int count : counts) {
      total += count;
    }
    return total;
  }

  private void row(String label, int count) {
    row(label, String.format(Locale.ROOT, "%,12d", count));
  }

  private void row(String label, String value) {
    shell.out().printf(Locale.ROOT, "%-15s %s%n", label, value);
  }
}
