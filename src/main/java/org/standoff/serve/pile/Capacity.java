package org.standoff.serve.pile;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.standoff.serve.http.Problem;

/**
 * How much is done at a time. Questions wait for one another, so many and so long as the settings
 * say. One that takes longer is given up, but counts as long as it works, so that hard questions do
 * not heap up.
 */
public final class Capacity {
  private final Semaphore atWork;
  private final int mostWaiting;
  private final Duration patience;
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * Room for work.
   *
   * @param workers so many questions at a time
   * @param mostWaiting so many others wait
   * @param patience how long somebody waits for an answer
   */
  public Capacity(int workers, int mostWaiting, Duration patience) {
    atWork = new Semaphore(workers, true);
    this.mostWaiting = mostWaiting;
    this.patience = patience;
  }

  /** Work that is refused when it is too much, and fails as the work itself does. */
  public <T> T take(Callable<T> work) throws Exception {
    if (waiting.incrementAndGet() > mostWaiting) {
      waiting.decrementAndGet();
      throw new Problem(Problem.BUSY, "too many questions at a time: ask again in a moment");
    }
    long end = System.nanoTime() + patience.toNanos();
    try {
      if (!atWork.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw late();
      }
      var answer = new CompletableFuture<T>();
      Thread.ofPlatform().daemon().start(() -> complete(answer, work));
      return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw late();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    } finally {
      waiting.decrementAndGet();
    }
  }

  private Problem late() {
    return new Problem(
        Problem.BUSY,
        "no answer within " + patience.toSeconds() + " seconds: ask for less, or once more");
  }

  private <T> void complete(CompletableFuture<T> answer, Callable<T> work) {
    try {
      answer.complete(work.call());
    } catch (Throwable failure) {
      answer.completeExceptionally(failure);
    } finally {
      atWork.release();
    }
  }
}
