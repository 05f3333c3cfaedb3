package org.standoff.figures.lexemes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.text.WordTable;

/** The words of which English makes numbers, with their values. */
public final class NumberWords {
  public static final BigDecimal HALF = new BigDecimal("0.5");
  public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  public static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  /** The last ordinal that names no part: a half is no "second". */
  private static final int LAST_WITHOUT_PART = 2;

  /** Zero to nineteen. */
  private static final Map<String, Integer> SMALL = new HashMap<>();

  private static final Map<String, Integer> TENS = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();

  /** Multipliers that follow digits without a blank: "50m". */
  private static final Map<String, BigDecimal> SUFFIXES = new HashMap<>();

  /** Plurals that say a number only from below, with that bound. */
  private static final Map<String, BigDecimal> VAGUE = new HashMap<>();

  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, BigDecimal> PARTS = new HashMap<>();

  static {
    var table = WordTable.of(Locale.ENGLISH, "numbers");
    table.rows("small").forEach(row -> addTo(SMALL, row));
    table.rows("tens").forEach(row -> addTo(TENS, row));
    table.rows("scales").forEach(NumberWords::addScale);
    table.rows("vague").forEach(row -> VAGUE.put(row.cell(1), new BigDecimal(row.cell(0))));
    for (var row : table.rows("parts")) {
      row.list(1).forEach(word -> PARTS.put(word, new BigDecimal(row.cell(0))));
    }
  }

  private static void addTo(Map<String, Integer> cardinals, WordTable.Row row) {
    int value = Integer.parseInt(row.cell(0));
    row.list(1).forEach(word -> cardinals.put(word, value));
    row.list(2).forEach(word -> ORDINALS.put(word, value));
  }

  private static void addScale(WordTable.Row row) {
    var value = new BigDecimal(row.cell(0));
    for (var word : row.list(1)) {
      SCALES.put(word, value);
      SUFFIXES.put(word, value);
      VAGUE.put(word + "s", value.multiply(BigDecimal.TWO));
    }
    row.list(2).forEach(suffix -> SUFFIXES.put(suffix, value));
  }

  private NumberWords() {}

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
    var part = PARTS.get(word);
    if (part != null) {
      return Optional.of(part);
    }
    return ordinal(word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .filter(number -> number > LAST_WITHOUT_PART)
        .map(BigDecimal::valueOf);
  }
}
