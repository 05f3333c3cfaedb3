package org.standoff.answers.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several works at the same time, each on a thread of its own. */
public final class AtOnce {
  private AtOnce() {}

  /** Two results. */
  public record Both<T, U>(T one, U other) {}

  /** The results of some works, in their order; what fails is thrown when all have ended. */
  public static <T> List<T> all(List<Callable<T>> works) throws IOException {
    List<Future<T>> results = new ArrayList<>(works.size());
    try (var threads = Executors.newFixedThreadPool(works.size())) {
      works.forEach(work -> results.add(threads.submit(work)));
    }
    List<T> all = new ArrayList<>(works.size());
    for (var result : results) {
      all.add(result(result));
    }
    return all;
  }

  /** The results of two works. */
  public static <T, U> Both<T, U> both(Callable<T> one, Callable<U> other) throws IOException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(one);
      var second = threads.submit(other);
      return new Both<>(result(first), result(second));
    }
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while names were looked up", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failure -> throw failure;
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        default -> throw new IOException(e.getCause());
      }
    }
  }
}
