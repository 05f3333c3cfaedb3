package org.standoff.figures.dates;

import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;

/** Reads times seen from the full hour: "half past six", "a quarter to two", "ten past nine". */
final class PastTheHour {
  private static final int HOUR = 60;
  private static final int HALF = 30;
  private static final int QUARTER = 15;

  /** Nobody says "at seven to six". */
  private static final int STEP = 5;

  private PastTheHour() {}

  /**
   * A time on the face of a clock.
   *
   * @param end the lexeme after it
   */
  record Clock(int end, int hour, int minute) {}

  private record Minutes(int end, int count, boolean said) {}

  /** The time that begins at a lexeme. */
  static Optional<Clock> at(Lexemes lexemes, int i) {
    var minutes = minutes(lexemes, i);
    if (minutes.isEmpty()) {
      return Optional.empty();
    }
    int at = minutes.get().end();
    int count = minutes.get().count();
    var hour = small(lexemes, at + 1).filter(value -> value >= 1 && value <= 12);
    if (hour.isEmpty()
        || lexemes.isHyphen(at + 2)
        || (lexemes.touches(at + 1) && lexemes.isWord(at + 2))) {
      return Optional.empty();
    }
    int end = pastClock(lexemes, at + 2);
    return switch (lexemes.word(at)) {
      case "past" -> Optional.of(new Clock(end, hour.get(), count));
      case "to" ->
          minutes.get().said() && count < HALF
              ? Optional.of(new Clock(end, hour.get() == 1 ? 12 : hour.get() - 1, HOUR - count))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "half", "a quarter", "twenty", "ten minutes"; a number alone is not said to be minutes. */
  private static Optional<Minutes> minutes(Lexemes lexemes, int i) {
    if (lexemes.is(i, "half") && lexemes.is(i + 1, "past")) {
      return Optional.of(new Minutes(i + 1, HALF, true));
    }
    int quarter = lexemes.is(i, "a") ? i + 1 : i;
    if (lexemes.is(quarter, "quarter")) {
      return Optional.of(new Minutes(quarter + 1, QUARTER, true));
    }
    if (lexemes.is(i - 1, "-")) {
      return Optional.empty();
    }
    var count = small(lexemes, i).filter(value -> value > 0 && value < HALF);
    boolean unit = lexemes.is(i + 1, "minutes") || lexemes.is(i + 1, "minute");
    return count.map(
        value -> new Minutes(unit ? i + 2 : i + 1, value, unit || isAt(lexemes, i, value)));
  }

  /** "at ten to six", but not "at 10 to 12 percent", "at five to six places". */
  private static boolean isAt(Lexemes lexemes, int i, int minutes) {
    boolean at = lexemes.is(i - 1, "at") || lexemes.is(i - 1, "by") || lexemes.is(i - 1, "until");
    return at
        && minutes % STEP == 0
        && lexemes.isWord(i + 2)
        && switch (lexemes.tag(i + 3)) {
          case "NOUN", "ADJ", "NUM", "SYM" -> false;
          default -> true;
        };
  }

  private static int pastClock(Lexemes lexemes, int at) {
    boolean clock =
        lexemes.is(at, "o") && lexemes.isApostrophe(at + 1) && lexemes.is(at + 2, "clock");
    return clock ? at + 3 : at;
  }

  private static Optional<Integer> small(Lexemes lexemes, int i) {
    if (lexemes.isNumber(i)) {
      return lexemes.word(i).length() <= 2
          ? Optional.of(Integer.parseInt(lexemes.word(i)))
          : Optional.empty();
    }
    return NumberWords.small(lexemes.word(i)).or(() -> NumberWords.tens(lexemes.word(i)));
  }
}
