package org.standoff.query.ranges;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Numbers as users type them. */
public final class Amount {
  private static final Map<String, Integer> POWERS =
      Map.of("k", 3, "m", 6, "mn", 6, "million", 6, "b", 9, "bn", 9, "billion", 9, "tn", 12);

  private Amount() {}

  /**
   * The number that a user means: {@code 1500}, {@code 1,500}, {@code 2.5}, {@code 1m}, {@code
   * 3bn}, {@code 20k}.
   *
   * @throws IllegalArgumentException if it is none; the message says what can be written
   */
  public static BigDecimal parse(String typed) {
    var compact = typed.strip().replace(",", "").replace("_", "");
    int end = compact.length();
    while (end > 0 && Character.isLetter(compact.charAt(end - 1))) {
      end--;
    }
    var suffix = compact.substring(end).toLowerCase(Locale.ROOT);
    var number = compact.substring(0, end).strip();
    boolean known = suffix.isEmpty() || POWERS.containsKey(suffix);
    int first = typed.isBlank() ? 0 : typed.strip().codePointAt(0);
    if (Character.getType(first) == Character.CURRENCY_SYMBOL) {
      throw new IllegalArgumentException(
          "a currency stands in brackets behind the number: write money>1m(USD)");
    }
    if (!known || !number.matches("[+-]?[0-9]{1,40}([.][0-9]{1,40})?")) {
      throw new IllegalArgumentException(
          "no number '" + typed + "': write it as 1500, 2.5, 20k, 1m or 3bn");
    }
    return new BigDecimal(number).scaleByPowerOfTen(POWERS.getOrDefault(suffix, 0));
  }
}
