package org.standoff.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standoff.answers.port.Slice;
import org.standoff.search.Rest;
import org.standoff.text.Keys;

/**
 * How far an answer of several parts has been given. Its cursor has an entry for each part that was
 * begun: the mark of the part, and of the last row that was given, where more are left. For one
 * answer, and not to be shared by threads.
 */
final class Progress {
  private static final int MARK = Keys.digest("").length();
  private static final String ENTRY = "(?:[0-9a-f]{" + MARK + "}){1,2}";
  private static final Pattern CURSOR = Pattern.compile(ENTRY + "(?:\\." + ENTRY + ")*");

  /**
   * The last row of each part that was begun, by the mark of the part; empty if it is at its end.
   */
  private final Map<String, Optional<String>> begun = new LinkedHashMap<>();

  private final Optional<String> cursor;
  private boolean isKnown;
  private int left;

  private Progress(Optional<String> cursor) {
    this.cursor = cursor;
  }

  /**
   * What a cursor says.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Progress of(Optional<String> cursor) {
    var progress = new Progress(cursor);
    if (cursor.isPresent()) {
      if (!CURSOR.matcher(cursor.get()).matches()) {
        throw Slice.gone(cursor.get());
      }
      for (var entry : cursor.get().split("\\.", -1)) {
        var row = entry.substring(MARK);
        progress.begun.put(
            entry.substring(0, MARK), row.isEmpty() ? Optional.empty() : Optional.of(row));
      }
    }
    return progress;
  }

  /** Whether all of a part has been given. */
  boolean isAtEnd(String part) {
    isKnown |= begun.containsKey(Keys.digest(part));
    return begun.getOrDefault(Keys.digest(part), Optional.of("")).isEmpty();
  }

  /** The next rows of a part. */
  Slice next(String part, int limit) {
    return new Slice(begun.getOrDefault(Keys.digest(part), Optional.empty()), limit);
  }

  /** Takes down what is left of a part. */
  void gave(String part, Rest rest) {
    left += rest.count();
    if (rest.count() == 0) {
      begun.put(Keys.digest(part), Optional.empty());
    } else if (rest.cursor().isPresent()) {
      begun.put(Keys.digest(part), rest.cursor());
    }
  }

  /**
   * What is left of all parts.
   *
   * @param parts so many are not begun, of which it is not known how many rows they have
   * @throws IllegalArgumentException if the answer has none of the parts that the cursor names
   */
  Rest rest(int parts) {
    if (cursor.isPresent() && !isKnown) {
      throw Slice.gone(cursor.get());
    }
    if (left == 0 && parts == 0) {
      return Rest.NOTHING;
    }
    var next =
        begun.entrySet().stream()
            .map(part -> part.getKey() + part.getValue().orElse(""))
            .collect(Collectors.joining("."));
    return new Rest(left, next.isEmpty() ? Optional.empty() : Optional.of(next));
  }
}
