package org.standoff.query;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.query.ranges.Days;

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
}
