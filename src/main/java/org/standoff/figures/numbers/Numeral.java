package org.standoff.figures.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written in digits, words or both, with its multiplier.
 *
 * @param end the lexeme after it
 * @param low its value
 * @param high the same; empty where the words leave it open ("dozens")
 * @param scale what it was multiplied by: 1000000 in "3.8 million", else 1
 */
public record Numeral(
    int end, BigDecimal low, Optional<BigDecimal> high, Form form, BigDecimal scale) {

  /** How a number is written. */
  public enum Form {
    /** In digits, a multiplier included: "1,200", "3.8 million". */
    DIGITS,
    /** Two to four digits and nothing else: "1991", which may be a year. */
    BARE,
    /** In words: "twenty-one". */
    WORDS,
    /** The single word "one", which more often is a pronoun. */
    ONE,
    /** "a", "an": a number only before some words ("a year"). */
    ARTICLE,
    /** Open upwards: "dozens", "hundreds of thousands". */
    VAGUE,
    /** A part of one: "half", "two-thirds", "3/4". */
    FRACTION
  }

  public static Numeral of(int end, BigDecimal value, Form form, BigDecimal scale) {
    return new Numeral(end, value, Optional.of(value), form, scale);
  }

  public static Numeral of(int end, BigDecimal value, Form form) {
    return of(end, value, form, BigDecimal.ONE);
  }

  static Numeral atLeast(int end, BigDecimal low) {
    return new Numeral(end, low, Optional.empty(), Form.VAGUE, BigDecimal.ONE);
  }

  /** Whether a multiplier is part of it. */
  public boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  public boolean is(Form wanted) {
    return form == wanted;
  }

  Numeral times(int newEnd, BigDecimal factor, Form newForm) {
    return new Numeral(
        newEnd,
        low.multiply(factor),
        high.map(value -> value.multiply(factor)),
        newForm,
        scale.multiply(factor));
  }

  public Numeral plus(int newEnd, BigDecimal addend) {
    return new Numeral(newEnd, low.add(addend), high.map(v -> v.add(addend)), form, scale);
  }

  Numeral negated(Form newForm) {
    return new Numeral(end, low.negate(), high.map(BigDecimal::negate), newForm, scale);
  }
}
