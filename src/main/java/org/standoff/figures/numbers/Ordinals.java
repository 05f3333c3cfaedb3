package org.standoff.figures.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.lexemes.RawFigure;

/** Reads ordinals: "third", "twenty-first", "13th". */
public final class Ordinals {
  /** No ordinal in digits is longer. */
  private static final int MOST_DIGITS = 4;

  private Ordinals() {}

  /** The place in a row that an ordinal says. */
  public record Ordinal(int end, int number) {}

  /** The ordinal that begins at a lexeme. */
  public static Optional<Ordinal> at(Lexemes lexemes, int i) {
    if (lexemes.isNumber(i)) {
      return inDigits(lexemes, i);
    }
    return belowHundred(lexemes, i).or(() -> aboveHundred(lexemes, i));
  }

  private static Optional<Ordinal> belowHundred(Lexemes lexemes, int i) {
    var tens = NumberWords.tens(lexemes.word(i));
    if (tens.isPresent() && lexemes.isHyphen(i + 1)) {
      return NumberWords.ordinal(lexemes.word(i + 2))
          .filter(unit -> unit < 10)
          .map(unit -> new Ordinal(i + 3, tens.get() + unit));
    }
    return NumberWords.ordinal(lexemes.word(i)).map(number -> new Ordinal(i + 1, number));
  }

  /** "hundredth", "two hundred and fifth". */
  private static Optional<Ordinal> aboveHundred(Lexemes lexemes, int i) {
    if (lexemes.is(i, "hundredth")) {
      return Optional.of(new Ordinal(i + 1, 100));
    }
    int hundreds = NumberWords.small(lexemes.word(i)).filter(n -> n > 0 && n < 10).orElse(0);
    if (hundreds == 0) {
      return Optional.empty();
    }
    if (lexemes.is(i + 1, "hundredth")) {
      return Optional.of(new Ordinal(i + 2, 100 * hundreds));
    }
    if (!lexemes.is(i + 1, "hundred")) {
      return Optional.empty();
    }
    int rest = lexemes.is(i + 2, "and") ? i + 3 : i + 2;
    return belowHundred(lexemes, rest)
        .map(ordinal -> new Ordinal(ordinal.end(), 100 * hundreds + ordinal.number()));
  }

  private static Optional<Ordinal> inDigits(Lexemes lexemes, int i) {
    if (!lexemes.touches(i)
        || lexemes.word(i).length() > MOST_DIGITS
        || (lexemes.touches(i - 1) && lexemes.isWord(i - 1))) {
      return Optional.empty();
    }
    int number = Integer.parseInt(lexemes.word(i));
    return lexemes.is(i + 1, ending(number))
        ? Optional.of(new Ordinal(i + 2, number))
        : Optional.empty();
  }

  /** How an ordinal ends as it sounds; "14st" is a weight. */
  private static String ending(int number) {
    boolean teen = number % 100 / 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** The ordinal as a figure. */
  public static Optional<RawFigure> figureAt(Lexemes lexemes, int i) {
    return at(lexemes, i)
        .map(ordinal -> {
          var value = BigDecimal.valueOf(ordinal.number());
          return new RawFigure(
              i,
              ordinal.end(),
              new Value.Quantity(
                  FigureKind.ORDINAL,
                  value,
                  Optional.of(value),
                  Optional.empty(),
                  Qualifier.EXACT));
        });
  }
}
