package org.standoff.output.paper;

import java.util.ArrayList;
import java.util.List;

/** Prints rows with their columns one below the other. */
public final class TextTable {
  private static final String PLACE = "35";
  private static final int WIDEST = 80;

  private final Paper paper;
  private final MarkedLine marked;

  public TextTable(Paper paper) {
    this.paper = paper;
    marked = new MarkedLine(paper.colours());
  }

  /**
   * Prints rows; the last column is not padded, and none for the sake of a cell that is longer than
   * others ever are.
   *
   * @param placeColumn the number of the column with the place
   */
  public void print(List<List<String>> rows, int placeColumn) {
    lines(rows, placeColumn).forEach(paper.out()::println);
  }

  /** The same as lines, one a row. */
  public List<String> lines(List<List<String>> rows, int placeColumn) {
    if (rows.isEmpty()) {
      return List.of();
    }
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (var row : rows) {
      for (int i = 0; i < columns - 1; i++) {
        int width = width(row.get(i));
        widths[i] = width > WIDEST ? widths[i] : Math.max(widths[i], width);
      }
    }
    List<String> lines = new ArrayList<>(rows.size());
    for (var row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < columns - 1; i++) {
        var cell = row.get(i);
        if (widths[i] == 0 && cell.isEmpty()) {
          continue;
        }
        line.append(i == placeColumn ? marked.styled(cell, PLACE) : cell)
            .append(" ".repeat(Math.max(0, widths[i] - width(cell)) + 2));
      }
      lines.add(line.append(row.getLast()).toString());
    }
    return lines;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** A text with how often it is, if that is more than once. */
  public static String times(String text, int count) {
    return count == 1 ? text : text + " (" + count + ")";
  }
}
