package org.standoff.annotation;

import java.math.BigDecimal;
import java.util.Optional;

/** What a figure amounts to. */
public sealed interface Value {
  FigureKind kind();

  Qualifier qualifier();

  /**
   * A number or a range of numbers, with the unit they are in.
   *
   * @param low the number, or the lower end of the range
   * @param high the same number, or the upper end; empty where the text leaves it open ("dozens
   *     of")
   * @param unit {@code %}, an ISO 4217 code, a unit of time or the symbol of a measure; empty for a
   *     bare number
   */
  record Quantity(
      FigureKind kind,
      BigDecimal low,
      Optional<BigDecimal> high,
      Optional<String> unit,
      Qualifier qualifier)
      implements Value {
    public Quantity {
      if (kind == FigureKind.DATE || kind == FigureKind.TIME) {
        throw new IllegalArgumentException(kind + " is no quantity");
      }
      if (high.isPresent() && high.get().compareTo(low) < 0) {
        throw new IllegalArgumentException("low " + low + " is above high " + high.get());
      }
    }
  }

  /**
   * A day, a longer time or a time of day.
   *
   * @param kind {@code DATE} or {@code TIME}
   * @param iso ISO 8601: {@code 2013-01-16}, {@code 2013-01}, {@code 2013}, an interval {@code a/b}
   *     whose end is included, or {@code 05:30}; empty where text and article do not settle it
   */
  record Moment(FigureKind kind, Optional<String> iso, Qualifier qualifier) implements Value {
    public Moment {
      if (kind != FigureKind.DATE && kind != FigureKind.TIME) {
        throw new IllegalArgumentException(kind + " is no moment");
      }
    }
  }
}
