package org.standoff.search;

import java.util.List;

/**
 * What part of the articles an answer may come from, and how much of it is wanted.
 *
 * @param paths files, folders (with all below them) and {@code file#record}s, as the user names
 *     them; none means all articles
 * @param limit at most so many passages or rows; {@link Integer#MAX_VALUE} for all
 * @param context so many sentences of the same article before and after each passage
 */
public record Selection(List<String> paths, int limit, int context) {
  public Selection {
    paths = List.copyOf(paths);
    if (limit < 0 || context < 0) {
      throw new IllegalArgumentException("limit and context are at least 0");
    }
  }

  /** All passages of all articles, without their surroundings. */
  public static Selection everything() {
    return new Selection(List.of(), Integer.MAX_VALUE, 0);
  }

  public Selection within(List<String> paths) {
    return new Selection(paths, limit, context);
  }

  public Selection limitedTo(int limit) {
    return new Selection(paths, limit, context);
  }
}
