package org.standoff.cli;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.standoff.ingest.IngestListener;
import org.standoff.read.Notice;
import org.standoff.read.Rejection;
import org.standoff.text.ArticlePath;

/** Tells the user of an ingest: what was rejected, and on a terminal how far it is. */
final class IngestProgress implements IngestListener, Closeable {
  /** A shorter ingest shows nothing. */
  private static final long PATIENCE = 1_000_000_000L;

  private static final long KILOBYTE = 1_000;
  private static final long MEGABYTE = 1_000_000;

  /** Fewer bytes are shown in kilobytes. */
  private static final long MANY = 100 * MEGABYTE;

  private final Shell shell;
  private final BoundedReport report;
  private final long started = System.nanoTime();
  private Optional<ProgressBar> bar = Optional.empty();
  private final List<ArticlePath> fromStandardInput = new ArrayList<>();
  private int files;
  private long bytes;
  private int filesRead;
  private long bytesRead;
  private int articles;

  IngestProgress(Shell shell, BoundedReport report) {
    this.shell = shell;
    this.report = report;
  }

  @Override
  public void files(int count, long bytes) {
    files = count;
    this.bytes = bytes;
  }

  @Override
  public void fileRead(long bytes) {
    report.endOfFile();
    filesRead++;
    bytesRead(bytes);
  }

  @Override
  public void bytesRead(long bytes) {
    bytesRead = Math.min(bytes, this.bytes);
    show();
  }

  @Override
  public void articleDone(ArticlePath path) {
    articles++;
    if (path.isStandardInput()) {
      fromStandardInput.add(path);
    }
    show();
  }

  @Override
  public void rejection(Rejection rejection) {
    report.add(rejection);
  }

  @Override
  public void notice(Notice notice) {
    report.add(notice);
  }

  /** The articles that came by standard input. */
  List<ArticlePath> fromStandardInput() {
    return fromStandardInput;
  }

  private void show() {
    if (!shell.progress() || System.nanoTime() - started < PATIENCE) {
      return;
    }
    if (bar.isEmpty()) {
      bar = Optional.of(newBar());
    }
    bar.get().stepTo(bytes > 0 ? bytesRead : articles);
    bar.get().setExtraMessage(said());
  }

  private String said() {
    double seconds = (System.nanoTime() - started) / 1e9;
    var said = String.format(Locale.ROOT, "%,d articles, %.1f/s", articles, articles / seconds);
    return files > 1
        ? String.format(Locale.ROOT, "%,d of %,d files, %s", filesRead, files, said)
        : said;
  }

  /** Bytes are known beforehand, other than articles: how long it still takes is told by them. */
  private ProgressBar newBar() {
    var builder =
        new ProgressBarBuilder()
            .setTaskName("Reading")
            .setInitialMax(bytes > 0 ? bytes : -1)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(shell.err()));
    if (bytes > 0) {
      builder.setUnit(bytes < MANY ? "kB" : "MB", bytes < MANY ? KILOBYTE : MEGABYTE);
    }
    return builder.build();
  }

  @Override
  public void close() {
    report.endOfFile();
    bar.ifPresent(ProgressBar::close);
  }
}
