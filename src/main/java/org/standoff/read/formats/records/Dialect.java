package org.standoff.read.formats.records;

import java.util.List;
import java.util.Optional;

/**
 * How a table is written.
 *
 * @param delimiter what stands between cells, a character of ASCII
 * @param backslash whether a quote within a cell is written {@code \"} instead of {@code ""}
 */
record Dialect(char delimiter, boolean backslash) {
  private static final String DELIMITERS = ",;\t|";
  private static final String TOLD = "sep=";

  /**
   * The dialect of a table, told by what its first line has most of outside of quotes.
   *
   * @param start its first characters, of one byte each
   * @return empty if its first line has no two cells
   */
  static Optional<Dialect> of(String start) {
    boolean backslash = start.contains("\\\"") && !start.contains("\"\"");
    if (start.startsWith(TOLD) && start.length() > TOLD.length()) {
      return Optional.of(new Dialect(start.charAt(TOLD.length()), backslash));
    }
    char most = 0;
    int count = 0;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char delimiter = DELIMITERS.charAt(i);
      int here = count(start, delimiter);
      if (here > count) {
        most = delimiter;
        count = here;
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(new Dialect(most, backslash));
  }

  /** Whether a row says which delimiter the table has, and nothing else. */
  static boolean isToldBy(List<String> cells) {
    return cells.size() == 2 && cells.getFirst().equals(TOLD) && cells.getLast().isEmpty();
  }

  private static int count(String start, char delimiter) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        return count;
      } else if (!quoted && c == delimiter) {
        count++;
      }
    }
    return count;
  }
}
