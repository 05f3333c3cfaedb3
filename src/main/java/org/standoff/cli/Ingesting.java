package org.standoff.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.standoff.ingest.Ingest;
import org.standoff.ingest.IngestListener;
import org.standoff.ingest.IngestReport;
import org.standoff.ingest.Look;
import org.standoff.ingest.Part;
import org.standoff.read.ArticleReader;
import org.standoff.search.Account;
import org.standoff.search.ArticleStore;
import org.standoff.search.Library;
import org.standoff.search.NotWritableException;
import org.standoff.text.ArticlePath;

/** An ingest as a command does it: it tells the user how it goes, and ends well if interrupted. */
final class Ingesting {
  /** How long a question waits for somebody else who is writing. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Shell shell;
  private final Library index;
  private final ModelOptions options;
  private final ArticleReader reader;
  private final int threads;
  private final IngestProgress progress;

  Ingesting(Shell shell, Library index, ModelOptions options, ArticleReader reader) {
    this(shell, index, options, reader, new BoundedReport(shell, false));
  }

  Ingesting(
      Shell shell,
      Library index,
      ModelOptions options,
      ArticleReader reader,
      BoundedReport report) {
    this.shell = shell;
    this.index = index;
    this.options = options;
    this.reader = reader;
    threads = options.threads();
    progress = new IngestProgress(shell, report);
  }

  private interface Work {
    IngestReport run(Ingest ingest) throws IOException;
  }

  /**
   * Reads paths and puts in what is new or has changed.
   *
   * @param prune whether articles whose files are gone go out
   * @param part of the articles
   */
  IngestReport read(List<String> paths, boolean prune, Part part) throws IOException {
    return run(index.writer(id()), ingest -> ingest.read(reader, paths, prune, part));
  }

  /**
   * The same, for what goes on by itself: it waits a little for others who write.
   *
   * @param around what is told of the ingest in place of a listener, which it may tell
   */
  IngestReport read(List<String> paths, UnaryOperator<IngestListener> around) throws IOException {
    return run(
        index.writer(id(), PATIENCE),
        around.apply(progress),
        ingest -> ingest.read(reader, paths, false));
  }

  /** Makes the index anew from the articles it has. */
  IngestReport rebuild() throws IOException {
    return run(index.rebuilder(id()), Ingest::rebuild);
  }

  /**
   * Brings the index up to date with paths, for a question. Nobody is kept waiting where nothing
   * has changed; where something has but cannot be put in, the index stays as it is and the user is
   * told.
   *
   * @return the articles that came by standard input
   */
  List<ArticlePath> update(List<String> paths) throws IOException {
    if (!hasAll(paths)) {
      try {
        var report = run(index.writer(id(), PATIENCE), ingest -> ingest.read(reader, paths, false));
        if (!isWhole(report)) {
          shell.say(account(report));
        }
      } catch (NotWritableException notNow) {
        if (!index.exists()) {
          throw notNow;
        }
        shell.say(notNow.getMessage() + "; meanwhile the answer is from what is in it");
      }
    }
    return progress.fromStandardInput();
  }

  /** Whether the index has all that the paths name; standard input can be read but once. */
  private boolean hasAll(List<String> paths) throws IOException {
    if (paths.contains("-") || !index.exists()) {
      return false;
    }
    try (var holdings = index.holdings(id())) {
      return Look.findsNothingNew(holdings, reader, paths, progress);
    }
  }

  private IngestReport run(ArticleStore articles, Work work) throws IOException {
    return run(articles, progress, work);
  }

  private IngestReport run(ArticleStore articles, IngestListener listener, Work work)
      throws IOException {
    var files = options.models();
    try (var writer = articles;
        progress;
        var ingest = new Ingest(writer, () -> files.load(shell.models()), threads, listener);
        var _ = new Interruption(shell, () -> interrupt(ingest))) {
      return work.run(ingest);
    }
  }

  private void interrupt(Ingest ingest) throws IOException {
    var kept = ingest.interrupt();
    progress.close();
    shell.say(
        kept.isPresent()
            ? String.format(
                Locale.ROOT,
                "interrupted: %,d articles added or changed are in; the same command goes on",
                kept.getAsInt())
            : "interrupted: the index is as it was before the rebuild");
  }

  /** For example {@code files: 5 read, 1 partly, 2 rejected; stats --rejected tells more}. */
  static String account(IngestReport report) {
    return report.files().entrySet().stream()
        .map(
            count -> String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey().label()))
        .collect(
            Collectors.joining(
                ", ",
                "files: ",
                isWhole(report) ? "" : "; standoff stats --rejected tells which and why"));
  }

  private static boolean isWhole(IngestReport report) {
    return report.files().keySet().stream()
        .noneMatch(state -> state == Account.State.PARTLY || state == Account.State.REJECTED);
  }

  private String id() {
    return options.models().id();
  }
}
