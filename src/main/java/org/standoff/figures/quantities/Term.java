package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.figures.numbers.Numeral;

/**
 * A number with what stands with it.
 *
 * @param end the lexeme after both
 */
record Term(int end, Numeral number, Optional<Suffix> suffix) {
  BigDecimal low() {
    return scaled(number.low());
  }

  Optional<BigDecimal> high() {
    return number.high().map(this::scaled);
  }

  private BigDecimal scaled(BigDecimal value) {
    return suffix.map(with -> value.multiply(with.factor())).orElse(value);
  }

  boolean is(FigureKind kind) {
    return suffix.map(with -> with.kind() == kind).orElse(false);
  }

  /** The value from a lower bound up to its own upper one; an age without a unit is in years. */
  Value from(BigDecimal low, FigureKind kind, Qualifier qualifier) {
    var years = kind == FigureKind.AGE ? Optional.of("year") : Optional.<String>empty();
    var unit = suffix.map(Suffix::unit).or(() -> years);
    var si = suffix.flatMap(Suffix::measure).flatMap(measure -> measure.inSi(low, high()));
    return new Value.Quantity(kind, low, high(), unit, qualifier, si);
  }
}
