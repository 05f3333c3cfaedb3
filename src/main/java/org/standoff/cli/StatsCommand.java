package org.standoff.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stats}: how much is in the index. */
@Command(
    name = "stats",
    description = "Prints how much the index holds.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  standoff stats"})
final class StatsCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private IndexOptions index = new IndexOptions();

  StatsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
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
