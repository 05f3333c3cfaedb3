package org.standoff.figures.dates;

import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;

/** Reads dates in digits: "2013-01-16", "25/07/2022", "25.07.2022", "10/31/89". */
final class DigitDates {
  private DigitDates() {}

  /** The date whose digits begin at a lexeme. */
  static Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    if (lexemes.is(i - 1, "/") || (lexemes.isDash(i - 1) && lexemes.touches(i - 1))) {
      return Optional.empty();
    }
    if (!TextClues.isTriple(lexemes, i)) {
      return Optional.empty();
    }
    if (lexemes.touches(i + 4) && (lexemes.isNumber(i + 5) || lexemes.isDash(i + 5))) {
      return Optional.empty();
    }
    int middle = TextClues.shortNumber(lexemes, i + 2);
    if (lexemes.mayBeYear(i)) {
      int year = Integer.parseInt(lexemes.word(i));
      return Calendar.day(year, middle, TextClues.shortNumber(lexemes, i + 4))
          .map(iso -> RawFigure.date(i, i + 5, Optional.of(iso)));
    }
    var year = yearOfDigits(lexemes, i + 4, calendar);
    int first = TextClues.shortNumber(lexemes, i);
    return year.flatMap(y -> day(lexemes, i, y, first, middle, calendar))
        .map(iso -> RawFigure.date(i, i + 5, Optional.of(iso)));
  }

  /**
   * Which number is the month is told by the numbers themselves, then by the other dates of the
   * text, then by the day of publication, then by custom.
   */
  private static Optional<String> day(
      Lexemes lexemes, int i, int year, int first, int second, Calendar calendar) {
    var dayFirst = Calendar.day(year, second, first);
    var monthFirst = Calendar.day(year, first, second);
    if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
      return dayFirst.or(() -> monthFirst);
    }
    return switch (calendar.clues().order()) {
      case DAY_FIRST -> dayFirst;
      case MONTH_FIRST -> monthFirst;
      case UNKNOWN -> {
        boolean american = year < 2000 && lexemes.is(i + 1, "/");
        var near = calendar.nearer(dayFirst.get(), monthFirst.get());
        yield near.isPresent() ? near : american ? monthFirst : dayFirst;
      }
    };
  }

  private static Optional<Integer> yearOfDigits(Lexemes lexemes, int i, Calendar calendar) {
    if (lexemes.mayBeYear(i)) {
      return Optional.of(Integer.parseInt(lexemes.word(i)));
    }
    if (lexemes.word(i).length() != 2 || lexemes.is(i - 1, ".")) {
      return Optional.empty();
    }
    return Optional.of(calendar.century(Integer.parseInt(lexemes.word(i))));
  }
}
