package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.FigureKind;

/**
 * What stands with a number and makes it a quantity of some kind: a percent sign, a currency, a
 * unit.
 *
 * @param end the lexeme after it
 * @param unit as it stands in the figure
 * @param factor what the number is multiplied by, such as 0.01 for cents
 * @param measure the unit, when it is one of {@link Units}
 */
record Suffix(int end, FigureKind kind, String unit, BigDecimal factor, Optional<Unit> measure) {

  static Suffix of(int end, FigureKind kind, String unit) {
    return new Suffix(end, kind, unit, BigDecimal.ONE, Optional.empty());
  }

  static Suffix of(int end, Unit unit) {
    return new Suffix(end, unit.kind(), unit.symbol(), BigDecimal.ONE, Optional.of(unit));
  }

  Suffix times(BigDecimal by) {
    return new Suffix(end, kind, unit, factor.multiply(by), measure);
  }

  boolean sameAs(Suffix other) {
    return kind == other.kind && unit.equals(other.unit);
  }
}
