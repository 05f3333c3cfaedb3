package org.standoff.figures.dates;

import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Ordinals;

/**
 * Reads quarters, halves and seasons of a year: "third quarter of 2022", "Q3", "summer of 2021".
 */
final class Periods {
  private Periods() {}

  /** The period that begins at a lexeme. */
  static Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    var word = lexemes.word(i);
    switch (word) {
      case "summer", "winter", "spring", "autumn", "fall" -> {
        return seasonOfYear(lexemes, i, calendar);
      }
      case "q", "h" -> {
        return shortPeriod(lexemes, i, calendar);
      }
      default -> {}
    }
    if (lexemes.isNumber(i) && (lexemes.is(i + 1, "q") || lexemes.is(i + 1, "h"))) {
      return numberFirst(lexemes, i, calendar);
    }
    var ordinal = Ordinals.at(lexemes, i);
    if (ordinal.isEmpty() || ordinal.get().number() > 4) {
      return Optional.empty();
    }
    int noun = lexemes.pastHyphen(ordinal.get().end());
    if (lexemes.is(noun, "fiscal")) {
      noun++;
    }
    int number = ordinal.get().number();
    boolean quarter = lexemes.is(noun, "quarter");
    boolean half = lexemes.is(noun, "half") && number <= 2;
    if (!quarter && !half) {
      return Optional.empty();
    }
    var year = yearAfter(lexemes, noun + 1, calendar);
    if (half && year.isEmpty()) {
      return Optional.empty();
    }
    int end = year.map(YearSaid::end).orElse(noun + 1);
    if (half && lexemes.is(end, "-")) {
      return Optional.empty();
    }
    var value = year.map(YearSaid::year).orElseGet(calendar::currentYear);
    var iso = value.map(y -> quarter ? Calendar.quarter(y, number) : Calendar.half(y, number));
    return Optional.of(RawFigure.date(i, end, iso));
  }

  /** "Q3 2022", "H1". */
  private static Optional<RawFigure> shortPeriod(Lexemes lexemes, int i, Calendar calendar) {
    if (!lexemes.touches(i) || !lexemes.isNumber(i + 1) || !lexemes.isCapitalized(i)) {
      return Optional.empty();
    }
    if (lexemes.is(i + 2, ":")) {
      // The first question of an interview.
      return Optional.empty();
    }
    if (lexemes.word(i + 1).length() != 1
        || lexemes.touches(i - 1)
        || (lexemes.touches(i + 1) && lexemes.isWord(i + 2))) {
      return Optional.empty();
    }
    int number = lexemes.word(i + 1).charAt(0) - '0';
    boolean quarter = lexemes.is(i, "q");
    if (number < 1 || number > (quarter ? 4 : 2)) {
      return Optional.empty();
    }
    var year = yearAfter(lexemes, i + 2, calendar);
    if (!quarter && year.isEmpty()) {
      return Optional.empty();
    }
    int end = year.map(YearSaid::end).orElse(i + 2);
    var value = year.map(YearSaid::year).orElseGet(calendar::currentYear);
    return Optional.of(
        RawFigure.date(
            i,
            end,
            value.map(y -> quarter ? Calendar.quarter(y, number) : Calendar.half(y, number))));
  }

  /** "3Q", "3Q22", "1H 2022". */
  private static Optional<RawFigure> numberFirst(Lexemes lexemes, int i, Calendar calendar) {
    int number = lexemes.word(i).length() == 1 ? lexemes.word(i).charAt(0) - '0' : 0;
    boolean quarter = lexemes.is(i + 1, "q");
    if (number < 1
        || number > (quarter ? 4 : 2)
        || !lexemes.touches(i)
        || lexemes.touches(i - 1)
        || !lexemes.isCapitalized(i + 1)) {
      return Optional.empty();
    }
    boolean glued = lexemes.touches(i + 1) && lexemes.isNumber(i + 2);
    var year = yearAfter(lexemes, i + 2, calendar);
    if (glued && lexemes.word(i + 2).length() == 2) {
      var century = calendar.century(Integer.parseInt(lexemes.word(i + 2)));
      year = Optional.of(new YearSaid(i + 3, Optional.of(century)));
    }
    if ((glued || !quarter) && year.isEmpty()) {
      return Optional.empty();
    }
    int end = year.map(YearSaid::end).orElse(i + 2);
    var value = year.map(YearSaid::year).orElseGet(calendar::currentYear);
    return Optional.of(
        RawFigure.date(
            i,
            end,
            value.map(y -> quarter ? Calendar.quarter(y, number) : Calendar.half(y, number))));
  }

  /** "spring of 2021", but not "prices will | fall | in 2021". */
  private static Optional<RawFigure> seasonOfYear(Lexemes lexemes, int i, Calendar calendar) {
    if (lexemes.tag(i).equals("VERB")) {
      return Optional.empty();
    }
    return yearAfter(lexemes, i + 1, calendar)
        .map(year ->
            RawFigure.date(
                i, year.end(), year.year().map(value -> season(lexemes.word(i), value))));
  }

  /** The months of a season; the winter of a year ends in the next. */
  static String season(String season, int year) {
    return switch (season) {
      case "spring" -> Calendar.interval(Calendar.month(year, 3), Calendar.month(year, 5));
      case "summer" -> Calendar.interval(Calendar.month(year, 6), Calendar.month(year, 8));
      case "autumn", "fall" -> Calendar.interval(Calendar.month(year, 9), Calendar.month(year, 11));
      default -> Calendar.interval(Calendar.month(year, 12), Calendar.month(year + 1, 2));
    };
  }

  /**
   * A year said after a part of it; its value is empty where the day of publication is needed and
   * not known.
   */
  private record YearSaid(int end, Optional<Integer> year) {}

  private static Optional<YearSaid> yearAfter(Lexemes lexemes, int i, Calendar calendar) {
    int at = lexemes.is(i, "of") || lexemes.is(i, "in") || lexemes.is(i, ",") ? i + 1 : i;
    if (lexemes.mayBeYear(at)) {
      return Optional.of(new YearSaid(at + 1, Optional.of(Integer.parseInt(lexemes.word(at)))));
    }
    if (!lexemes.is(at + 1, "year")) {
      return Optional.empty();
    }
    return switch (lexemes.word(at)) {
      case "this" -> Optional.of(new YearSaid(at + 2, calendar.currentYear()));
      case "last" -> Optional.of(new YearSaid(at + 2, calendar.currentYear().map(y -> y - 1)));
      case "next" -> Optional.of(new YearSaid(at + 2, calendar.currentYear().map(y -> y + 1)));
      default -> Optional.empty();
    };
  }
}
