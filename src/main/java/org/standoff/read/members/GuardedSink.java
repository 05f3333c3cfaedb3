package org.standoff.read.members;

import java.io.IOException;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.packed.Budget;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/**
 * Passes on what was read. Its failures are told from those of reading, and its time is not counted
 * as that of reading.
 */
final class GuardedSink implements ReadingSink {
  private final ReadingSink sink;
  private final Budget budget;
  private int articles;

  GuardedSink(ReadingSink sink, Budget budget) {
    this.sink = sink;
    this.budget = budget;
  }

  /** How many articles were read so far. */
  int articles() {
    return articles;
  }

  private interface Giving {
    void run() throws IOException;
  }

  @Override
  public void article(Article article) {
    articles++;
    give(() -> sink.article(article));
  }

  @Override
  public void rejection(Rejection rejection) {
    give(() -> sink.rejection(rejection));
  }

  @Override
  public void notice(Notice notice) {
    give(() -> sink.notice(notice));
  }

  @Override
  public void began(ArticlePath member) {
    give(() -> sink.began(member));
  }

  @Override
  public void ended() {
    give(sink::ended);
  }

  private void give(Giving giving) {
    long start = System.nanoTime();
    try {
      giving.run();
    } catch (SinkFailure failure) {
      throw failure;
    } catch (IOException | RuntimeException failure) {
      throw new SinkFailure(failure);
    } finally {
      budget.elsewhere(System.nanoTime() - start);
    }
  }
}
