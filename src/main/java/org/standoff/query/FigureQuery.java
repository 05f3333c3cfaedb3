package org.standoff.query;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.annotation.FigureKind;

/**
 * Which figures are asked for. Each part narrows the answer; all that are empty ask for every
 * figure.
 *
 * @param words words that stand in what the figure counts or measures, or, where the text does not
 *     say that, in the figure's sentence; in any order and inflection
 * @param unit {@code %}, an ISO 4217 code, or the symbol of a measure, in any case
 * @param minimum the value reaches at least this; dates and times have no such value
 * @param maximum the value begins at most here
 * @param days the date falls at least in part on these days
 */
public record FigureQuery(
    String words,
    Optional<FigureKind> kind,
    Optional<String> unit,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    Optional<Days> days) {

  private static final Map<String, Integer> POWERS =
      Map.of("k", 3, "m", 6, "mn", 6, "million", 6, "b", 9, "bn", 9, "billion", 9, "tn", 12);

  public FigureQuery {
    if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
      throw new IllegalArgumentException(
          "the minimum " + minimum.get() + " is above the maximum " + maximum.get());
    }
  }

  /** Every figure that has to do with these words; all figures if they are blank. */
  public static FigureQuery of(String words) {
    return new FigureQuery(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether a range of values or of days is asked for. */
  public boolean isRanged() {
    return minimum.isPresent() || maximum.isPresent() || days.isPresent();
  }

  /**
   * The number that a user means: {@code 1500}, {@code 1,500}, {@code 2.5}, {@code 1m}, {@code
   * 3bn}, {@code 20k}.
   *
   * @throws IllegalArgumentException if it is none; the message says what can be written
   */
  public static BigDecimal amount(String typed) {
    var compact = typed.strip().replace(",", "").replace("_", "");
    int end = compact.length();
    while (end > 0 && Character.isLetter(compact.charAt(end - 1))) {
      end--;
    }
    var suffix = compact.substring(end).toLowerCase(Locale.ROOT);
    var number = compact.substring(0, end).strip();
    boolean known = suffix.isEmpty() || POWERS.containsKey(suffix);
    if (!known || !number.matches("[+-]?[0-9]{1,40}([.][0-9]{1,40})?")) {
      throw new IllegalArgumentException(
          "no number '" + typed + "': write it as 1500, 2.5, 20k, 1m or 3bn");
    }
    return new BigDecimal(number).scaleByPowerOfTen(POWERS.getOrDefault(suffix, 0));
  }
}
