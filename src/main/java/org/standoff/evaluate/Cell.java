package org.standoff.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One number of a row. */
public sealed interface Cell {
  /**
   * A share or a mean.
   *
   * @param name such as {@code P}
   * @param value in 0..1
   * @param digits so many are printed behind the point
   */
  record Measure(String name, double value, int digits) implements Cell {}

  /** Where F1 lies for other articles of the same sort. */
  record Range(Interval interval) implements Cell {}

  /** How many things the row is about. */
  record Count(String name, int number) implements Cell {}

  /** A share, with three digits. */
  static Measure share(String name, double value) {
    return new Measure(name, value, 3);
  }

  /** A share of things; 0 of none. */
  static Measure share(String name, int part, int of) {
    return share(name, (double) part / Math.max(1, of));
  }

  /** F1, with four digits. */
  static Measure f1(double value) {
    return new Measure("F1", value, 4);
  }

  /** Precision, recall and F1, and some counts. */
  static List<Cell> of(double precision, double recall, Count... counts) {
    List<Cell> cells = new ArrayList<>();
    cells.add(share("P", precision));
    cells.add(share("R", recall));
    cells.add(f1(Score.f1(precision, recall)));
    cells.addAll(Arrays.asList(counts));
    return cells;
  }
}
