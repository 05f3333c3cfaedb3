package org.standoff.evaluate;

import java.util.List;

/**
 * A line of a table of scores.
 *
 * @param label what was measured; begins with two blanks where it is a part of the row above
 */
public record Row(String label, List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  public Row(String label, Cell... cells) {
    this(label, List.of(cells));
  }

  /** Precision, recall, F1 and how many there are in the gold. */
  public static Row of(String label, Score score) {
    return of(label, score.precision(), score.recall(), new Cell.Count("gold", score.gold()));
  }

  /** Precision, recall and F1, and some counts. */
  public static Row of(String label, double precision, double recall, Cell.Count... counts) {
    return new Row(label, Cell.of(precision, recall, counts));
  }
}
