package org.standoff.annotate;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.text.Article;

/**
 * Annotates articles on several threads and gives them back in the order in which they came. Only
 * so many are under way at a time that memory does not grow with their number, and of long ones
 * fewer. Used by one thread.
 */
public final class ParallelAnnotator implements Closeable {
  private static final int UNDER_WAY_PER_THREAD = 8;

  /** Ordinary articles stay far below; one that is longer is annotated alone. */
  private static final int CHARACTERS_PER_THREAD = 100_000;

  private final ExecutorService workers;
  private final ThreadLocal<Annotator> annotators;
  private final int capacity;
  private final int capacityInCharacters;
  private final Receiver receiver;
  private final Queue<Work> underWay = new ArrayDeque<>();
  private int charactersUnderWay;

  /** Takes what was annotated, on the thread that hands the articles in. */
  public interface Receiver {
    void annotated(AnnotatedArticle article) throws IOException;

    /** An article that the annotator could not cope with; the others are not affected. */
    void failed(Article article, String reason) throws IOException;
  }

  private record Work(Article article, Future<AnnotatedArticle> result) {}

  /**
   * Starts the threads.
   *
   * @param threads at least 1
   */
  public ParallelAnnotator(AnnotatorModels models, int threads, Receiver receiver) {
    this.workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    this.annotators = ThreadLocal.withInitial(models::annotator);
    this.capacity = threads * UNDER_WAY_PER_THREAD;
    this.capacityInCharacters = threads * CHARACTERS_PER_THREAD;
    this.receiver = receiver;
  }

  /** Hands an article in; waits for earlier ones when too many are under way. */
  public void annotate(Article article) throws IOException {
    int characters = article.text().length();
    while (underWay.size() >= capacity
        || (!underWay.isEmpty() && charactersUnderWay + characters > capacityInCharacters)) {
      giveBack(underWay.remove());
    }
    charactersUnderWay += characters;
    underWay.add(new Work(article, workers.submit(() -> annotators.get().annotate(article))));
  }

  /** Waits for all articles that are under way. */
  public void finish() throws IOException {
    while (!underWay.isEmpty()) {
      giveBack(underWay.remove());
    }
  }

  private void giveBack(Work work) throws IOException {
    charactersUnderWay -= work.article().text().length();
    AnnotatedArticle annotated;
    try {
      annotated = work.result().get();
    } catch (ExecutionException e) {
      receiver.failed(work.article(), reason(e.getCause()));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + work.article().path() + " was annotated", e);
    }
    receiver.annotated(annotated);
  }

  private static String reason(Throwable failure) {
    return switch (failure) {
      case OutOfMemoryError _ ->
          "it takes more memory than Java has: split it, or give Java more, as in"
              + " STANDOFF_JAVA_OPTS=-Xmx2g";
      case InternalError error -> throw error;
      case UnknownError error -> throw error;
      default -> failure.toString();
    };
  }

  /** Stops the threads; what is under way is given up. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
