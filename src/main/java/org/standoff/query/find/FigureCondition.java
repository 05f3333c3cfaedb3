package org.standoff.query.find;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.query.ranges.Days;

/**
 * What is demanded of a figure: {@code money>1m}, {@code money:1m..5m(USD)}, {@code
 * count>=100(hostages)}, {@code date:2013-01}. A figure that gives a range fulfils it where its
 * range and the one that is asked for overlap.
 *
 * @param kind none for a figure of any kind
 * @param low where its value reaches to at least; of dates there are days instead
 * @param high where its value begins at most
 * @param days on which a date falls at least in part
 * @param about the unit, or words of what is counted, as typed; may be empty
 */
public record FigureCondition(
    Optional<FigureKind> kind,
    Optional<Bound> low,
    Optional<Bound> high,
    Optional<Days> days,
    String about) {

  /**
   * An end of a range.
   *
   * @param included whether the value itself will do
   */
  public record Bound(BigDecimal value, boolean included) {
    public Bound {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
  }

  public FigureCondition {
    boolean ranged = low.isPresent() || high.isPresent();
    if (ranged == days.isPresent()) {
      throw new IllegalArgumentException("either values or days: " + low + ", " + high);
    }
    if (low.isPresent() && high.isPresent()) {
      boolean crossed = low.get().value.compareTo(high.get().value) > 0;
      if (crossed || !low.get().included || !high.get().included) {
        throw new IllegalArgumentException("no range: " + low + ".." + high);
      }
    }
  }

  /** The condition as it is written. */
  @Override
  public String toString() {
    return kind.map(FigureKind::label).orElse(Piece.AnyFigure.ANY)
        + days.map(range -> ":" + range.first() + ".." + range.last()).orElseGet(this::range)
        + (about.isEmpty() ? "" : "(" + QueryCursor.inQuotes(about) + ")");
  }

  private String range() {
    if (low.isPresent() && high.isPresent()) {
      var from = low.get().value().toPlainString();
      var to = high.get().value().toPlainString();
      return from.equals(to) ? ":" + from : ":" + from + ".." + to;
    }
    return low.map(bound -> written('>', bound))
        .orElseGet(() -> high.map(bound -> written('<', bound)).orElse(""));
  }

  private static String written(char sign, Bound bound) {
    return sign + (bound.included() ? "=" : "") + bound.value().toPlainString();
  }
}
