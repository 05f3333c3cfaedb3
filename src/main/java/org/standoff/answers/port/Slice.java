package org.standoff.answers.port;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.standoff.search.Rest;
import org.standoff.search.Selection;
import org.standoff.text.Keys;

/**
 * Which of the rows that are found are wanted.
 *
 * @param after the mark of the row behind which they begin; empty from the first on
 * @param limit at most so many
 */
public record Slice(Optional<String> after, int limit) {

  /** The first rows. */
  public static Slice first(int limit) {
    return new Slice(Optional.empty(), limit);
  }

  /** What a selection wants of the one list that answers. */
  public static Slice of(Selection selection) {
    return new Slice(selection.after(), selection.limit());
  }

  /** Names a row, the same way as long as its article is not changed. */
  public interface Naming<T> {
    String name(T row) throws IOException;
  }

  /** A part of some rows, and what is behind it. */
  public record Cut<T>(List<T> rows, Rest rest) {
    public Cut {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The wanted part of rows of which all are known.
   *
   * @throws IllegalArgumentException if the row behind which it begins is none of them
   */
  public <T> Cut<T> cut(List<T> all, Naming<T> naming) throws IOException {
    int from = 0;
    if (after.isPresent()) {
      while (from < all.size() && !mark(naming.name(all.get(from))).equals(after.get())) {
        from++;
      }
      if (from == all.size()) {
        throw gone(after.get());
      }
      from++;
    }
    return cut(all.subList(from, all.size()), all.size() - from, naming);
  }

  /**
   * The wanted part of rows that begin where it does.
   *
   * @param count how many they are, of whom only the first need be known
   */
  public <T> Cut<T> cut(List<T> first, int count, Naming<T> naming) throws IOException {
    var rows = first.subList(0, Math.min(limit, first.size()));
    int left = count - rows.size();
    if (left == 0) {
      return new Cut<>(rows, Rest.NOTHING);
    }
    var cursor = rows.isEmpty() ? after : Optional.of(mark(naming.name(rows.getLast())));
    return new Cut<>(rows, new Rest(left, cursor));
  }

  /** What stands for a row in a cursor. */
  public static String mark(String name) {
    return Keys.digest(name);
  }

  /** That a cursor names nothing that is there. */
  public static IllegalArgumentException gone(String cursor) {
    return new IllegalArgumentException(
        "no row is at '"
            + cursor
            + "': its article has changed, or it is of another question; ask"
            + " without --after");
  }
}
