package org.standoff.annotation;

import java.math.BigDecimal;
import java.util.Optional;

/** What a figure amounts to. */
public sealed interface Value {
  FigureKind kind();

  Qualifier qualifier();

  /** No text counts further, and a number may be written so that its nines fill the memory. */
  int MOST_DIGITS = 100;

  /**
   * Where a range ends whose end the text leaves open ("hundreds of", "dozens"): at the end of the
   * order of magnitude of its low end, 999 for 200, 99 for 24, 9,999,999 for 2,000,000. A number
   * below 1 is its own end, as is one beyond all counting.
   */
  static BigDecimal openEnd(BigDecimal low) {
    int digits = low.precision() - low.scale();
    if (low.compareTo(BigDecimal.ONE) < 0 || digits > MOST_DIGITS) {
      return low;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(digits).subtract(BigDecimal.ONE).max(low);
  }

  /**
   * A number or a range of numbers, with the unit they are in.
   *
   * @param low the number, or the lower end of the range; of a score the number that is written
   *     first
   * @param high the same number, or the upper end; empty where the text leaves it open ("dozens
   *     of"); of a score the number that is written last
   * @param unit {@code %}, an ISO 4217 code, a unit of time or the symbol of a measure; empty for a
   *     bare number
   * @param si the same in SI units; for measures only, and empty for those whose size depends on
   *     the place ("rai")
   */
  record Quantity(
      FigureKind kind,
      BigDecimal low,
      Optional<BigDecimal> high,
      Optional<String> unit,
      Qualifier qualifier,
      Optional<Si> si)
      implements Value {
    /** A quantity without a value in SI units. */
    public Quantity(
        FigureKind kind,
        BigDecimal low,
        Optional<BigDecimal> high,
        Optional<String> unit,
        Qualifier qualifier) {
      this(kind, low, high, unit, qualifier, Optional.empty());
    }

    public Quantity {
      if (kind == FigureKind.DATE || kind == FigureKind.TIME) {
        throw new IllegalArgumentException(kind + " is no quantity");
      }
      boolean ordered = high.isEmpty() || high.get().compareTo(low) >= 0;
      if (kind != FigureKind.SCORE && !ordered) {
        throw new IllegalArgumentException("low " + low + " is above high " + high.get());
      }
    }

    /** The lowest number that it may be; of a score the lower of the two. */
    public BigDecimal least() {
      return high.map(low::min).orElse(low);
    }

    /** The highest, of a score the higher of the two; empty where the text leaves it open. */
    public Optional<BigDecimal> greatest() {
      return high.map(low::max);
    }
  }

  /**
   * A measure in SI units, so that miles and kilometres can be compared.
   *
   * @param low as in {@link Quantity}, in {@code unit}
   * @param high as in {@link Quantity}, in {@code unit}
   * @param unit the symbol of an SI unit without prefix, except {@code kg}: {@code m}, {@code m2},
   *     {@code m/s}, {@code K}
   */
  record Si(BigDecimal low, Optional<BigDecimal> high, String unit) {}

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
