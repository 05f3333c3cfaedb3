package org.standoff.output.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.search.Rest;

/** What an answer has left behind its rows, and how to go on, in words. */
public final class RestText {
  private RestText() {}

  /** {@code 4 more; --after 0a1b2c3d4e goes on, --limit 0 prints all}; empty if nothing is left. */
  public static Optional<String> of(Rest rest) {
    return of(rest, 0);
  }

  /**
   * The same where there are names without any row, too.
   *
   * @param names how many
   */
  public static Optional<String> of(Rest rest, int names) {
    List<String> parts = new ArrayList<>();
    if (rest.count() > 0) {
      parts.add(rest.count() + " more");
    }
    if (names > 0) {
      parts.add(counted(names, "more name"));
    }
    var on = rest.cursor().map(cursor -> "--after " + cursor + " goes on, ").orElse("");
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" and ", parts) + "; " + on + "--limit 0 prints all");
  }

  /** {@code , 7 distinct texts} behind a number of articles; empty where they are as many. */
  public static String texts(OptionalInt textCount, int articleCount) {
    return textCount.isPresent() && textCount.getAsInt() < articleCount
        ? ", " + counted(textCount.getAsInt(), "distinct text")
        : "";
  }

  /** {@code 1 article}, {@code 1,012 articles}. */
  public static String counted(int count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
