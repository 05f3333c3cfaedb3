package org.standoff.answers.conflicts;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;

/** Whether two amounts may be of one thing: ranges that overlap, bounds, and roundings may. */
final class Amounts {
  /** What "about" leaves open, of the amount. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /** A number is taken to say so many digits at least: 50 million is not 54 million. */
  private static final int FEWEST_DIGITS = 2;

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Amounts() {}

  /**
   * Where an amount lies.
   *
   * @param high empty where nothing bounds it
   */
  private record Range(BigDecimal low, Optional<BigDecimal> high) {
    boolean reaches(Range other) {
      return high.isEmpty() || high.get().compareTo(other.low) >= 0;
    }
  }

  /** Whether both may be right. The two are in the same unit. */
  static boolean holdTogether(Value.Quantity one, Value.Quantity other) {
    var first = range(one);
    var second = range(other);
    return (first.reaches(second) && second.reaches(first)) || isRounding(one, other);
  }

  private static Range range(Value.Quantity value) {
    var low = low(value);
    var high = high(value).orElseGet(() -> Value.openEnd(low));
    return switch (value.qualifier()) {
      case EXACT -> new Range(low, Optional.of(high));
      case APPROX -> {
        var slack = high.abs().multiply(ABOUT);
        yield new Range(low.subtract(slack), Optional.of(high.add(slack)));
      }
      case MIN -> new Range(low, Optional.empty());
      case MAX -> new Range(high.abs().negate(), Optional.of(high));
    };
  }

  /** Whether one is the other with fewer digits. */
  private static boolean isRounding(Value.Quantity one, Value.Quantity other) {
    if (!isPoint(one) || !isPoint(other)) {
      return false;
    }
    var apart = low(one).subtract(low(other)).abs();
    return apart.compareTo(step(one).max(step(other)).multiply(HALF)) <= 0;
  }

  private static boolean isPoint(Value.Quantity value) {
    return value.qualifier() == Qualifier.EXACT
        && high(value).filter(high -> high.compareTo(low(value)) == 0).isPresent();
  }

  /**
   * By how much the last digit counts that a number says: 10 for 300, 1 for 3, 0.1 for 3.8. Things
   * below a hundred are counted, not rounded.
   */
  private static BigDecimal step(Value.Quantity value) {
    var number = low(value).stripTrailingZeros();
    if (value.kind() == FigureKind.COUNT && number.abs().compareTo(HUNDRED) < 0) {
      return BigDecimal.ZERO;
    }
    if (number.scale() > 0) {
      return number.ulp();
    }
    int digits = number.precision() - number.scale();
    int said = Math.max(number.precision(), FEWEST_DIGITS);
    return BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, digits - said));
  }

  /** The lower end, in SI units where there are. */
  private static BigDecimal low(Value.Quantity value) {
    return value.si().map(Value.Si::low).orElse(value.low());
  }

  private static Optional<BigDecimal> high(Value.Quantity value) {
    return value.si().isPresent() ? value.si().get().high() : value.high();
  }
}
