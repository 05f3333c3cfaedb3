package org.standoff.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.Row;

/** How scores are printed: the same for every measure, and in every locale. */
final class ScoreTable {
  private static final int LABEL = 14;

  private ScoreTable() {}

  /** {@code quote P 0.969 R 0.955 F1 0.9618 gold 66}. */
  static String line(Row row) {
    var line = new StringBuilder(row.label());
    line.repeat(' ', Math.max(0, LABEL - row.label().length()));
    for (var cell : row.cells()) {
      switch (cell) {
        case Cell.Measure(var name, var value, var digits) ->
            line.append(' ').append(name).append(' ').append(rounded(value, digits));
        case Cell.Range(var interval) ->
            line.append(" (")
                .append(rounded(interval.low(), 3))
                .append("..")
                .append(rounded(interval.high(), 3))
                .append(')');
        case Cell.Count(var name, var number) ->
            line.append("  ").append(name).append(' ').append(number);
      }
    }
    return line.toString();
  }

  /** The nearest decimal, as other languages print it: format() of Java rounds its own digits. */
  private static String rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
