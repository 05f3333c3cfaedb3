package org.standoff.figures.dates;

import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;

/** Reads dates in digits: "2013-01-16", "25/07/2022", "25.07.2022", "10/31/89". */
final class DigitDates {
  private static final int FIRST_SHORT_YEAR_OF_1900 = 50;

  private DigitDates() {}

  /** The date whose digits begin at a lexeme. */
  static Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    if (lexemes.is(i - 1, "/") || (lexemes.isDash(i - 1) && lexemes.touches(i - 1))) {
      return Optional.empty();
    }
    boolean same = lexemes.is(i + 1, lexemes.word(i + 3)) && isSeparator(lexemes.word(i + 1));
    boolean tight =
        lexemes.touches(i)
            && lexemes.touches(i + 1)
            && lexemes.touches(i + 2)
            && lexemes.touches(i + 3);
    if (!same || !tight || !lexemes.isNumber(i + 2) || !lexemes.isNumber(i + 4)) {
      return Optional.empty();
    }
    if (lexemes.touches(i + 4) && (lexemes.isNumber(i + 5) || lexemes.isDash(i + 5))) {
      return Optional.empty();
    }
    int middle = shortNumber(lexemes, i + 2);
    if (lexemes.mayBeYear(i)) {
      int year = Integer.parseInt(lexemes.word(i));
      return Calendar.day(year, middle, shortNumber(lexemes, i + 4))
          .map(iso -> RawFigure.date(i, i + 5, Optional.of(iso)));
    }
    var year = yearOfDigits(lexemes, i + 4, calendar);
    int first = shortNumber(lexemes, i);
    return year.flatMap(y ->
            middle > 12 || (y < 2000 && lexemes.is(i + 1, "/"))
                ? Calendar.day(y, first, middle).or(() -> Calendar.day(y, middle, first))
                : Calendar.day(y, middle, first).or(() -> Calendar.day(y, first, middle)))
        .map(iso -> RawFigure.date(i, i + 5, Optional.of(iso)));
  }

  private static boolean isSeparator(String word) {
    return word.equals("-") || word.equals("/") || word.equals(".");
  }

  /** A number of one or two digits, else 0. */
  private static int shortNumber(Lexemes lexemes, int i) {
    return lexemes.word(i).length() <= 2 ? Integer.parseInt(lexemes.word(i)) : 0;
  }

  private static Optional<Integer> yearOfDigits(Lexemes lexemes, int i, Calendar calendar) {
    if (lexemes.mayBeYear(i)) {
      return Optional.of(Integer.parseInt(lexemes.word(i)));
    }
    if (lexemes.word(i).length() != 2 || lexemes.is(i - 1, ".")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(lexemes.word(i));
    int latest = calendar.currentYear().orElse(2000 + FIRST_SHORT_YEAR_OF_1900) + 1;
    return Optional.of(2000 + year > latest ? 1900 + year : 2000 + year);
  }
}
