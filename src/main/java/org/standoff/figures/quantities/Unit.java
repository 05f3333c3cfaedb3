package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Value;

/**
 * A unit of a measure or of time.
 *
 * @param symbol as it stands in a figure: {@code km}, {@code °C}, {@code year}
 * @param kind {@code MEASURE} or {@code DURATION}
 */
record Unit(String symbol, FigureKind kind, Optional<Conversion> conversion) {
  /** A value in SI units is the value times the factor, plus the offset. */
  record Conversion(String unit, BigDecimal factor, BigDecimal offset) {
    private BigDecimal apply(BigDecimal value) {
      return value.multiply(factor).add(offset).round(MathContext.DECIMAL64).stripTrailingZeros();
    }
  }

  Optional<Value.Si> inSi(BigDecimal low, Optional<BigDecimal> high) {
    return conversion.map(to -> new Value.Si(to.apply(low), high.map(to::apply), to.unit()));
  }

  boolean isTime() {
    return kind == FigureKind.DURATION;
  }
}
