package org.standoff.figures.quantities;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Numeral;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/** Reads ages that need no unit: "in her 30s", "aged 19", "Maria Nones, 32, and", "Smith (35)". */
public final class Ages {
  private static final WordTable WORDS = WordTable.of(Locale.ENGLISH, "quantities");

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
  private static final int YOUNGEST_IN_BRACKETS = 10;
  private static final int NINE = 9;
  private static final Set<String> OWNERS = WORDS.words("owners");
  private static final Set<String> PERSONS = WORDS.words("persons");

  private Ages() {}

  /** The age "30s", where the words before it speak of persons. */
  public static Optional<RawFigure> inTens(Lexemes lexemes, int i) {
    int letter = lexemes.isApostrophe(i + 1) && lexemes.touches(i) ? i + 2 : i + 1;
    boolean tens =
        lexemes.isNumber(i)
            && lexemes.word(i).length() == 2
            && lexemes.word(i).endsWith("0")
            && lexemes.is(letter, "s")
            && lexemes.touches(letter - 1);
    return tens && isOwned(lexemes, i)
        ? Optional.of(decade(lexemes, i, letter + 1))
        : Optional.empty();
  }

  private static boolean isOwned(Lexemes lexemes, int i) {
    int owner = i - 1;
    if (lexemes.isHyphen(owner)) {
      owner -= 2;
    } else if (lexemes.is(owner, "early")
        || lexemes.is(owner, "late")
        || lexemes.is(owner, "mid")) {
      owner--;
    }
    return OWNERS.contains(lexemes.word(owner));
  }

  private static RawFigure decade(Lexemes lexemes, int i, int end) {
    int low = Integer.parseInt(lexemes.word(i));
    return new RawFigure(
        i,
        end,
        new Value.Quantity(
            FigureKind.AGE,
            BigDecimal.valueOf(low),
            Optional.of(BigDecimal.valueOf((long) low + NINE)),
            Optional.of("year"),
            Qualifier.EXACT));
  }

  /** Whether a bare number is an age by the words before it, or by its place behind a name. */
  static boolean isAge(Lexemes lexemes, int i, Numeral number) {
    if (number.low().compareTo(OLDEST) > 0) {
      return false;
    }
    if (isOrOlder(lexemes, number.end())) {
      return true;
    }
    for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
      if (PERSONS.contains(lexemes.word(k))) {
        return k < i - 1 && isUncounted(lexemes, number.end());
      }
      switch (lexemes.word(k)) {
        case "aged", "age", "ages" -> {
          return true;
        }
        case "between", "of", "under", "over", "from", "about", "around", "above", "below" -> {}
        default -> {
          return isBehindName(lexemes, i, number);
        }
      }
    }
    return false;
  }

  /** "people over 60" and "99 or older" are ages, "people over 60 towns" are not. */
  private static boolean isUncounted(Lexemes lexemes, int end) {
    return switch (lexemes.tag(end)) {
      case "NOUN", "ADJ", "PROPN", "NUM" -> false;
      default -> true;
    };
  }

  private static boolean isOrOlder(Lexemes lexemes, int end) {
    return (lexemes.is(end, "or") || lexemes.is(end, "and"))
        && (lexemes.is(end + 1, "older") || lexemes.is(end + 1, "younger"));
  }

  private static boolean isBehindName(Lexemes lexemes, int i, Numeral number) {
    if (!number.is(Numeral.Form.BARE) || !lexemes.isCapitalized(i - 2)) {
      return false;
    }
    if (CalendarWords.isDayOrMonth(lexemes.word(i - 2))) {
      return false;
    }
    if (lexemes.is(i - 1, "(")) {
      return lexemes.is(number.end(), ")") && number.low().intValue() >= YOUNGEST_IN_BRACKETS;
    }
    if (!lexemes.is(i - 1, ",")) {
      return false;
    }
    return switch (lexemes.word(number.end())) {
      case ",", ".", ";", "", "(" -> true;
      default -> false;
    };
  }
}
