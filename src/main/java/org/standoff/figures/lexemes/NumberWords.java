package org.standoff.figures.lexemes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of which English makes numbers, with their values. */
public final class NumberWords {
  public static final BigDecimal HALF = new BigDecimal("0.5");
  public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  public static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  /** Zero to nineteen. */
  private static final Map<String, Integer> SMALL = new HashMap<>();

  private static final Map<String, Integer> TENS = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();

  /** Multipliers that follow digits without a blank: "50m". */
  private static final Map<String, BigDecimal> SUFFIXES = new HashMap<>();

  /** Plurals that say a number only from below, with that bound. */
  private static final Map<String, BigDecimal> VAGUE = new HashMap<>();

  private static final Map<String, Integer> ORDINALS = new HashMap<>();

  static {
    String[] small = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < small.length; i++) {
      SMALL.put(small[i], i);
    }
    SMALL.put("nought", 0);
    SMALL.put("naught", 0);
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      TENS.put(tens[i], 10 * (i + 2));
      ORDINALS.put(tens[i].replace("y", "ieth"), 10 * (i + 2));
    }
    TENS.put("fourty", 40);
    String[] ordinals = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth"
    };
    for (int i = 0; i < ordinals.length; i++) {
      ORDINALS.put(ordinals[i], i + 1);
    }
    scale("thousand", "1000");
    scale("million", "1000000");
    scale("mln", "1000000");
    scale("mn", "1000000");
    scale("billion", "1000000000");
    scale("bn", "1000000000");
    scale("bln", "1000000000");
    scale("trillion", "1000000000000");
    scale("tn", "1000000000000");
    scale("trn", "1000000000000");
    scale("quadrillion", "1000000000000000");
    scale("lakh", "100000");
    scale("lac", "100000");
    scale("crore", "10000000");
    SUFFIXES.putAll(SCALES);
    suffix("k", "1000");
    suffix("m", "1000000");
    suffix("mm", "1000000");
    suffix("mil", "1000000");
    suffix("mio", "1000000");
    suffix("b", "1000000000");
    suffix("bil", "1000000000");
    suffix("t", "1000000000000");
    suffix("cr", "10000000");
    VAGUE.put("tens", BigDecimal.valueOf(20));
    VAGUE.put("dozens", BigDecimal.valueOf(24));
    VAGUE.put("scores", BigDecimal.valueOf(40));
    VAGUE.put("hundreds", BigDecimal.valueOf(200));
    SCALES.forEach((word, value) -> VAGUE.put(word + "s", value.multiply(BigDecimal.TWO)));
  }

  private NumberWords() {}

  private static void scale(String word, String value) {
    SCALES.put(word, new BigDecimal(value));
  }

  private static void suffix(String word, String value) {
    SUFFIXES.put(word, new BigDecimal(value));
  }

  /** Zero to nineteen. */
  public static Optional<Integer> small(String word) {
    return Optional.ofNullable(SMALL.get(word));
  }

  /** Twenty to ninety. */
  public static Optional<Integer> tens(String word) {
    return Optional.ofNullable(TENS.get(word));
  }

  /** A thousand and more. */
  public static Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(SCALES.get(word));
  }

  public static Optional<BigDecimal> suffix(String word) {
    return Optional.ofNullable(SUFFIXES.get(word));
  }

  public static Optional<BigDecimal> vague(String word) {
    return Optional.ofNullable(VAGUE.get(word));
  }

  /** First to nineteenth, and the round ones to ninetieth. */
  public static Optional<Integer> ordinal(String word) {
    return Optional.ofNullable(ORDINALS.get(word));
  }

  /** Whether a number can begin with the word. */
  public static boolean begins(String word) {
    return SMALL.containsKey(word) || TENS.containsKey(word) || VAGUE.containsKey(word);
  }

  /** The divisor that a word of a fraction names: 3 for "third" and "thirds". */
  public static Optional<BigDecimal> divisor(String word) {
    return switch (word) {
      case "half", "halves" -> Optional.of(BigDecimal.TWO);
      case "quarter", "quarters" -> Optional.of(BigDecimal.valueOf(4));
      case "second", "seconds", "first", "firsts" -> Optional.empty();
      case "hundredth", "hundredths" -> Optional.of(HUNDRED);
      case "thousandth", "thousandths" -> Optional.of(BigDecimal.valueOf(1000));
      case "millionth", "millionths" -> Optional.of(BigDecimal.valueOf(1000000));
      case "trillionth", "trillionths" -> Optional.of(new BigDecimal("1000000000000"));
      default ->
          ordinal(word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
              .map(BigDecimal::valueOf);
    };
  }
}
