package org.standoff.output.cells;

import java.math.BigDecimal;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Value;

/** The value of a figure in a cell of a table. */
public final class FigureText {
  private FigureText() {}

  /**
   * {@code 50000000 USD}, {@code 11..18}, {@code 200..} where the text leaves the end open, and the
   * score {@code 3-0}.
   */
  public static String value(Value value) {
    return switch (value) {
      case Value.Quantity(var kind, var low, var high, _, _, _) when kind == FigureKind.SCORE ->
          plain(low) + "-" + high.map(FigureText::plain).orElse("");
      case Value.Quantity quantity -> {
        var low = plain(quantity.low());
        var high = quantity.high().map(FigureText::plain).orElse("");
        var range = low.equals(high) ? low : low + ".." + high;
        yield quantity
            .unit()
            .map(unit -> range + (unit.equals("%") ? "" : " ") + unit)
            .orElse(range);
      }
      case Value.Moment moment -> moment.iso().orElse("?");
    };
  }

  /** Digits without an exponent or needless zeros. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
