package org.standoff.annotation;

import java.math.BigDecimal;

/** Ranges whose end the text leaves open: "hundreds of", "dozens". */
public final class OpenRange {
  /** No text counts further, and a number may be written so that its nines fill the memory. */
  private static final int MOST_DIGITS = 100;

  private OpenRange() {}

  /**
   * The end of the order of magnitude that a number is in: 999 for 200, 99 for 24, 9,999,999 for
   * 2,000,000. A number below 1 is its own end, as is one beyond all counting.
   */
  public static BigDecimal end(BigDecimal low) {
    int digits = low.precision() - low.scale();
    if (low.compareTo(BigDecimal.ONE) < 0 || digits > MOST_DIGITS) {
      return low;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(digits).subtract(BigDecimal.ONE).max(low);
  }
}
