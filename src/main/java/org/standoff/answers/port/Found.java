package org.standoff.answers.port;

import java.util.List;
import java.util.function.Function;
import org.standoff.search.Rest;

/**
 * What was found.
 *
 * @param first the slice that was asked for
 * @param count how many there are
 * @param articleCount how many articles they are in
 * @param rest what is left behind the first
 */
public record Found<T>(List<T> first, int count, int articleCount, Rest rest) {
  public Found {
    first = List.copyOf(first);
  }

  /** The first, each made into something else. */
  public <R> List<R> map(Function<T, R> making) {
    return first.stream().map(making).toList();
  }
}
