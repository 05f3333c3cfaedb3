package org.standoff.cli;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
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

  private final Shell shell;
  private final long started = System.nanoTime();
  private Optional<ProgressBar> bar = Optional.empty();
  private final List<ArticlePath> fromStandardInput = new ArrayList<>();
  private int files;
  private int filesRead;
  private int articles;

  IngestProgress(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void files(int count) {
    files = count;
  }

  @Override
  public void fileRead() {
    filesRead++;
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
    shell.say(rejection.toString());
  }

  @Override
  public void notice(Notice notice) {
    shell.say(notice.toString());
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
    bar.get().stepTo(files > 1 ? filesRead : articles);
    bar.get().setExtraMessage(articles + " articles");
  }

  private ProgressBar newBar() {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(files > 1 ? files : -1)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(shell.err()))
        .build();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
