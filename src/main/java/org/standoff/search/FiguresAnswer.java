package org.standoff.search;

import java.util.List;
import java.util.Locale;

/**
 * The figures that were asked for.
 *
 * @param ranged whether a range of values or days was asked for, so that the fit of a row says
 *     something
 * @param rows in the order asked for; at most as many as the selection's limit
 * @param rowCount how many there are
 * @param articleCount how many articles they are in
 * @param rest what is left behind them
 */
public record FiguresAnswer(
    boolean ranged, List<Row> rows, int rowCount, int articleCount, Rest rest) implements Answer {
  public FiguresAnswer {
    rows = List.copyOf(rows);
  }

  @Override
  public boolean isEmpty() {
    return rowCount == 0;
  }

  /** How a figure's value lies to the range that was asked for. */
  public enum Fit {
    /** All of it lies within. */
    WITHIN,
    /** Only a part lies within, or the text leaves open how far it reaches. */
    OVERLAPS;

    /** The name in output: lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A figure with the sentence it stands in. */
  public record Row(PassageFigure figure, Fit fit, Passage passage) {}
}
