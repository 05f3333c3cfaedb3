package org.standoff.answers.port;

import java.util.List;
import java.util.function.Function;

/**
 * What was found.
 *
 * @param first at most as many as were asked for
 * @param count how many there are
 * @param articleCount how many articles they are in
 */
public record Found<T>(List<T> first, int count, int articleCount) {
  public Found {
    first = List.copyOf(first);
  }

  /** The first, each made into something else. */
  public <R> List<R> map(Function<T, R> making) {
    return first.stream().map(making).toList();
  }
}
