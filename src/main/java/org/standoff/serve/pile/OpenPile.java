package org.standoff.serve.pile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.standoff.places.PlaceFinder;
import org.standoff.places.maps.PlacedArticles;
import org.standoff.search.Library;
import org.standoff.search.Searcher;
import org.standoff.serve.http.Problem;
import org.standoff.serve.http.Reply;

/**
 * The pile as it is now, opened once for all who ask. When it has changed, the new one is opened
 * beside it, and what was asked last is asked of it, before it takes the place of the other: while
 * somebody reads articles in, the others go on with hardly a pause. Who notices the change first
 * waits for it, the others only a moment. Who is still reading the one of before reads on.
 */
public final class OpenPile implements Closeable {
  private static final Duration FIRST_WAITS = Duration.ofSeconds(1);
  private static final Duration CHANGE_WAITS = Duration.ofSeconds(5);
  private static final Duration OTHERS_WAIT = Duration.ofMillis(50);
  private static final int MOST_ASKED_AGAIN = 200;
  private static final Duration LONGEST_ASKED_AGAIN = Duration.ofMinutes(1);
  private static final long MOST_KEPT_BYTES = 16 << 20;
  private static final int MOST_TRIES = 3;

  private final Library pile;
  private final PlaceFinder places;
  private final Lock lock = new ReentrantLock();
  private Opened current;
  private Opening next;
  private boolean isClosed;

  public OpenPile(Library pile, PlaceFinder places) {
    this.pile = pile;
    this.places = places;
  }

  /** Finds the answer to a question in one state of the pile. */
  public interface Answering {
    Reply.Whole answer(Visit visit) throws IOException, Problem;
  }

  /** A searcher with those who read from it; the last one closes it. */
  private final class Opened {
    private final String state;
    private final Searcher searcher;
    private final Completions completions;
    private final PlacedArticles placed;
    private final KeptAnswers<Answering> answers = new KeptAnswers<>(MOST_KEPT_BYTES);
    private int readers = 1;

    Opened(String state, Searcher searcher) {
      this.state = state;
      this.searcher = searcher;
      completions = new Completions(searcher);
      placed = new PlacedArticles(searcher, places);
    }

    Visit visit() {
      lock.lock();
      try {
        readers++;
        return new Visit(OpenPile.this, this);
      } finally {
        lock.unlock();
      }
    }

    void release() throws IOException {
      lock.lock();
      try {
        readers--;
        if (readers == 0) {
          searcher.close();
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /**
   * The next state, while it is being opened.
   *
   * @param began of {@link System#nanoTime}
   */
  private record Opening(CompletableFuture<Void> done, long began) {
    /** Waits until it is open, or has been on its way so long. */
    void await(Duration patience) throws IOException {
      long rest = patience.toNanos() - (System.nanoTime() - began);
      try {
        done.get(Math.max(rest, 0), TimeUnit.NANOSECONDS);
      } catch (TimeoutException _) {
        // The state of before answers meanwhile.
      } catch (ExecutionException failed) {
        throw new IOException(failed.getCause().getMessage(), failed.getCause());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while the pile was opened");
      }
    }
  }

  /** What one who asks reads from, until it is closed. */
  public static final class Visit implements Closeable {
    private final OpenPile open;
    private final Opened opened;

    private Visit(OpenPile open, Opened opened) {
      this.open = open;
      this.opened = opened;
    }

    public Library pile() {
      return open.pile;
    }

    public PlaceFinder places() {
      return open.places;
    }

    public Searcher searcher() {
      return opened.searcher;
    }

    public PlacedArticles placed() {
      return opened.placed;
    }

    public Completions completions() {
      return opened.completions;
    }

    /** A few characters that are others when answers may be others. */
    public String state() {
      return opened.state;
    }

    /** Another visit to the same state. */
    public Visit again() {
      return opened.visit();
    }

    /**
     * The answer to a question, which is found out by whoever asks it first.
     *
     * @param asked the whole of it: others with the same are answered the same
     * @param capacity how much is found out at a time
     */
    public Reply.Packed answer(String asked, Answering answering, Capacity capacity)
        throws Exception {
      return opened.answers.answer(
          new KeptAnswers.Question<>(asked, answering),
          () ->
              capacity.take(() -> {
                try (var visit = again()) {
                  return answering.answer(visit).packed();
                }
              }));
    }

    @Override
    public void close() throws IOException {
      opened.release();
    }
  }

  /** Visits the pile as it is now, or, while the newest is being opened, as it was just before. */
  public Visit visit() throws IOException {
    var state = pile.state();
    Opening opening;
    boolean isFirst = false;
    lock.lock();
    try {
      requireOpen();
      if (current == null) {
        current = new Opened(state, pile.searcher());
      }
      if (current.state.equals(state)) {
        return current.visit();
      }
      if (next == null) {
        next = new Opening(new CompletableFuture<>(), System.nanoTime());
        isFirst = true;
        // It works for long: those who are answered meanwhile share the others.
        Thread.ofPlatform().daemon().start(() -> open(state));
      }
      opening = next;
    } finally {
      lock.unlock();
    }
    opening.await(isFirst ? FIRST_WAITS : OTHERS_WAIT);
    lock.lock();
    try {
      requireOpen();
      return current.visit();
    } finally {
      lock.unlock();
    }
  }

  private void requireOpen() throws IOException {
    if (isClosed) {
      throw new IOException("the server is ending");
    }
  }

  /** Returns when whoever visits sees what was changed before, in the common case. */
  public void settle() throws IOException {
    for (int i = 0; i < MOST_TRIES; i++) {
      var state = pile.state();
      visit().close();
      Opening opening;
      lock.lock();
      try {
        if (current.state.equals(state)) {
          return;
        }
        opening = next;
      } finally {
        lock.unlock();
      }
      if (opening != null) {
        opening.await(CHANGE_WAITS);
      }
    }
  }

  private void open(String state) {
    Throwable failure = null;
    try {
      var opened = new Opened(state, pile.searcher());
      askAgain(opened);
      replace(opened);
    } catch (Throwable any) {
      failure = any;
    }
    CompletableFuture<Void> done;
    lock.lock();
    try {
      done = next.done;
      next = null;
    } finally {
      lock.unlock();
    }
    if (failure == null) {
      done.complete(null);
    } else {
      done.completeExceptionally(failure);
    }
  }

  private void replace(Opened opened) throws IOException {
    lock.lock();
    try {
      if (isClosed) {
        opened.release();
        return;
      }
      var before = current;
      current = opened;
      before.release();
    } finally {
      lock.unlock();
    }
  }

  /** Asks what was asked last, so that those who ask it again need not wait. */
  private void askAgain(Opened opened) throws Exception {
    KeptAnswers<Answering> before;
    boolean completes;
    lock.lock();
    try {
      before = current.answers;
      completes = current.completions.isRead();
    } finally {
      lock.unlock();
    }
    long end = System.nanoTime() + LONGEST_ASKED_AGAIN.toNanos();
    try (var visit = opened.visit()) {
      if (completes) {
        var _ = visit.completions().of("", Set.of(), 0);
      }
      for (var question : before.latest(MOST_ASKED_AGAIN)) {
        if (System.nanoTime() >= end) {
          return;
        }
        askAgain(question, visit);
      }
    }
  }

  private static void askAgain(KeptAnswers.Question<Answering> question, Visit visit)
      throws Exception {
    try {
      visit.opened.answers.answer(question, () -> question.answering().answer(visit).packed());
    } catch (Problem | IOException | IllegalArgumentException _) {
      // Whoever asks it next is told.
    }
  }

  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      isClosed = true;
      if (current != null) {
        current.release();
        current = null;
      }
    } finally {
      lock.unlock();
    }
  }
}
