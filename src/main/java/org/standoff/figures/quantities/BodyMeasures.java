package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.numbers.Numeral;
import org.standoff.figures.numbers.Numeral.Form;

/**
 * Reads heights in feet and inches and weights in stones and pounds: "6-foot-2", "5'11"", "5 ft 2
 * in", "14st 3lb". The value is in the larger unit.
 */
final class BodyMeasures {
  private static final int INCHES = 12;
  private static final int POUNDS = 14;

  /** No height has fewer feet where only the marks say that it is one. */
  private static final int FEWEST_FEET = 3;

  private static final int MOST_FEET = 8;

  private final Units units;

  BodyMeasures(Units units) {
    this.units = units;
  }

  /** The height or weight that begins at a lexeme. */
  Optional<Term> at(Lexemes lexemes, int i) {
    if (lexemes.isNumber(i)) {
      return inMarks(lexemes, i)
          .or(() -> inWords(lexemes, i))
          .or(() -> inStones(lexemes, i, i + 1));
    }
    return NumberWords.begins(lexemes.word(i)) ? inWords(lexemes, i) : Optional.empty();
  }

  /** "5'11", 5' 11"". */
  private Optional<Term> inMarks(Lexemes lexemes, int i) {
    if (!isFootMark(lexemes, i + 1) || !lexemes.touches(i)) {
      return Optional.empty();
    }
    var feet = small(lexemes, i);
    var inches = small(lexemes, i + 2).filter(number -> number < INCHES);
    if (feet.isEmpty() || inches.isEmpty()) {
      return Optional.empty();
    }
    int mark = i + 3;
    int end = mark;
    if (lexemes.touches(mark - 1) && isInchMark(lexemes, mark)) {
      end = mark + 1;
    } else if (lexemes.touches(mark - 1)
        && lexemes.isApostrophe(mark)
        && lexemes.isApostrophe(mark + 1)) {
      end = mark + 2;
    } else if (!lexemes.touches(i + 1) || feet.get() < FEWEST_FEET || feet.get() > MOST_FEET) {
      return Optional.empty();
    }
    return Optional.of(term(end, feet.get(), inches.get(), INCHES, "ft"));
  }

  private static boolean isFootMark(Lexemes lexemes, int i) {
    return lexemes.isApostrophe(i) || lexemes.is(i, "\u2032");
  }

  private static boolean isInchMark(Lexemes lexemes, int i) {
    return lexemes.is(i, "\"") || lexemes.is(i, "\u201d") || lexemes.is(i, "\u2033");
  }

  /** "6-foot-2", "6-foot-2-inch", "five feet two inches", "5 ft 2 in", "6ft 2". */
  private Optional<Term> inWords(Lexemes lexemes, int i) {
    int unit = lexemes.pastHyphen(i + 1);
    boolean foot =
        switch (lexemes.word(unit)) {
          case "foot", "feet", "ft" -> true;
          default -> false;
        };
    var feet = foot ? small(lexemes, i) : Optional.<Integer>empty();
    int at = unit + 1;
    boolean bound = lexemes.isHyphen(at);
    at = bound || lexemes.is(at, ",") || lexemes.is(at, "and") ? at + 1 : at;
    var inches = small(lexemes, at).filter(number -> number < INCHES);
    if (feet.isEmpty() || inches.isEmpty()) {
      return Optional.empty();
    }
    int last = lexemes.pastHyphen(at + 1);
    boolean named =
        switch (lexemes.word(last)) {
          case "inch", "inches", "in" -> true;
          default -> false;
        };
    boolean bare = bound || (at == unit + 1 && lexemes.isNumber(at) && isAlone(lexemes, at + 1));
    if (!named && !bare) {
      return Optional.empty();
    }
    return Optional.of(term(named ? last + 1 : at + 1, feet.get(), inches.get(), INCHES, "ft"));
  }

  /** Whether nothing is counted by the number before: "6ft 2 tall", but not "6 ft 2 men". */
  private static boolean isAlone(Lexemes lexemes, int i) {
    return switch (lexemes.tag(i)) {
      case "NOUN", "NUM", "SYM", "PROPN" -> false;
      default -> !lexemes.touches(i - 1) || !lexemes.isWord(i);
    };
  }

  /** "14st", "14st 3lb", "9 stone 6". */
  private Optional<Term> inStones(Lexemes lexemes, int i, int unit) {
    boolean touching = lexemes.is(unit, "st") && lexemes.touches(i);
    var stones = small(lexemes, i);
    if (stones.isEmpty() || !(touching || lexemes.is(unit, "stone"))) {
      return Optional.empty();
    }
    int at = unit + 1;
    var pounds = small(lexemes, at).filter(number -> number < POUNDS);
    boolean named =
        switch (lexemes.word(at + 1)) {
          case "lb", "lbs", "pound", "pounds" -> true;
          default -> false;
        };
    if (pounds.isPresent() && named) {
      return Optional.of(term(at + 2, stones.get(), pounds.get(), POUNDS, "st"));
    }
    // "21st" is a place in a row, "14st" can be none.
    boolean ordinal = stones.get() % 10 == 1 && stones.get() != 11;
    return touching && !ordinal
        ? Optional.of(term(at, stones.get(), 0, POUNDS, "st"))
        : Optional.empty();
  }

  private static Optional<Integer> small(Lexemes lexemes, int i) {
    if (lexemes.isNumber(i)) {
      return lexemes.word(i).length() <= 2
          ? Optional.of(Integer.parseInt(lexemes.word(i)))
          : Optional.empty();
    }
    return NumberWords.small(lexemes.word(i));
  }

  private Term term(int end, int whole, int part, int size, String symbol) {
    var value =
        BigDecimal.valueOf(whole)
            .add(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(size), MathContext.DECIMAL64));
    return new Term(
        end,
        Numeral.of(end, value, Form.DIGITS),
        Optional.of(Suffix.of(end, units.bySymbol(symbol))));
  }
}
