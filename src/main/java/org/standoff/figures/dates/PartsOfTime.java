package org.standoff.figures.dates;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.standoff.figures.dates.DateParts.Year;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Numerals;
import org.standoff.figures.numbers.Ordinals;
import org.standoff.words.CalendarWords;

/**
 * Reads parts of a month or a year: "the last week of May", "the first half of the year", "the
 * first nine months of 2012", "the second Friday in June", "the start of July".
 */
final class PartsOfTime {
  private static final int MONTHS = 12;
  private static final int WEEK = 7;
  private static final int MIDDLE = 15;
  private static final int LAST = -1;

  private final Numerals numerals = new Numerals();

  /** The month or year that a part is of; the first month of a year is 1. */
  private record Whole(int end, Optional<Integer> year, int month) {
    boolean isYear() {
      return month == 0;
    }
  }

  /** The part that begins at a lexeme. */
  Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    return switch (lexemes.word(i)) {
      case "start", "beginning", "end", "middle" -> ofMonth(lexemes, i, calendar);
      case "last" -> counted(lexemes, i, i + 1, LAST, calendar);
      default ->
          Ordinals.at(lexemes, i)
              .filter(ordinal -> ordinal.number() <= 5)
              .flatMap(ordinal -> counted(lexemes, i, ordinal.end(), ordinal.number(), calendar));
    };
  }

  /** "start of July": the month it is in. */
  private static Optional<RawFigure> ofMonth(Lexemes lexemes, int i, Calendar calendar) {
    return whole(lexemes, i, i + 1, calendar)
        .filter(month -> !month.isYear())
        .map(month ->
            RawFigure.date(
                i, month.end(), month.year().map(y -> Calendar.month(y, month.month()))));
  }

  private Optional<RawFigure> counted(
      Lexemes lexemes, int i, int noun, int which, Calendar calendar) {
    var word = lexemes.word(noun);
    var weekday = CalendarWords.weekday(word).filter(day -> lexemes.isCapitalized(noun));
    if (weekday.isPresent()) {
      return whole(lexemes, i, noun + 1, calendar)
          .filter(month -> !month.isYear())
          .map(
              month -> found(i, month, month.year().map(y -> day(y, month, weekday.get(), which))));
    }
    return switch (word) {
      case "week" ->
          whole(lexemes, i, noun + 1, calendar)
              .filter(month -> !month.isYear())
              .map(month -> found(i, month, month.year().flatMap(y -> week(y, month, which))));
      case "half" ->
          which == LAST || which > 2
              ? Optional.empty()
              : whole(lexemes, i, noun + 1, calendar)
                  .map(whole -> found(i, whole, whole.year().map(y -> half(y, whole, which))));
      default -> several(lexemes, i, noun, which, calendar);
    };
  }

  private static RawFigure found(int i, Whole whole, Optional<String> iso) {
    return RawFigure.date(i, whole.end(), iso);
  }

  private static String day(int year, Whole month, DayOfWeek weekday, int which) {
    return LocalDate.of(year, month.month(), 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(which, weekday))
        .toString();
  }

  private static Optional<String> week(int year, Whole whole, int which) {
    var month = YearMonth.of(year, whole.month());
    int last = which == LAST ? month.lengthOfMonth() : which * WEEK;
    return last > month.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(
            Calendar.interval(
                month.atDay(last - WEEK + 1).toString(), month.atDay(last).toString()));
  }

  private static String half(int year, Whole whole, int which) {
    if (whole.isYear()) {
      return Calendar.half(year, which);
    }
    var month = YearMonth.of(year, whole.month());
    return which == 1
        ? Calendar.interval(month.atDay(1).toString(), month.atDay(MIDDLE).toString())
        : Calendar.interval(month.atDay(MIDDLE + 1).toString(), month.atEndOfMonth().toString());
  }

  /** "first nine months of the year", "last three months of 2012", "first 10 days of May". */
  private Optional<RawFigure> several(
      Lexemes lexemes, int i, int at, int which, Calendar calendar) {
    if (which != 1 && which != LAST) {
      return Optional.empty();
    }
    var number =
        numerals.at(lexemes, at).filter(n -> n.low().compareTo(BigDecimal.valueOf(31)) < 0);
    if (number.isEmpty() || number.get().low().compareTo(BigDecimal.ONE) < 0) {
      return Optional.empty();
    }
    int count = number.get().low().intValue();
    int unit = number.get().end();
    var whole = whole(lexemes, i, unit + 1, calendar);
    return switch (lexemes.word(unit)) {
      case "months" -> whole.filter(w -> w.isYear()).flatMap(w -> months(i, w, count, which));
      case "quarters" -> whole.filter(w -> w.isYear()).flatMap(w -> months(i, w, 3 * count, which));
      case "days" -> whole.filter(w -> !w.isYear()).flatMap(w -> days(i, w, count, which));
      default -> Optional.empty();
    };
  }

  private static Optional<RawFigure> months(int i, Whole whole, int count, int which) {
    if (count > MONTHS) {
      return Optional.empty();
    }
    int first = which == 1 ? 1 : MONTHS - count + 1;
    return Optional.of(
        found(
            i,
            whole,
            whole
                .year()
                .map(y ->
                    Calendar.interval(
                        Calendar.month(y, first), Calendar.month(y, first + count - 1)))));
  }

  private static Optional<RawFigure> days(int i, Whole whole, int count, int which) {
    return Optional.of(found(i, whole, whole.year().flatMap(y -> row(y, whole, count, which))));
  }

  private static Optional<String> row(int year, Whole whole, int count, int which) {
    var month = YearMonth.of(year, whole.month());
    int first = which == 1 ? 1 : month.lengthOfMonth() - count + 1;
    return first < 1 || count > month.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(
            Calendar.interval(
                month.atDay(first).toString(), month.atDay(first + count - 1).toString()));
  }

  /** "of the year", "of 2012", "of last year", "in May", "of May 2013". */
  private static Optional<Whole> whole(Lexemes lexemes, int i, int of, Calendar calendar) {
    boolean joined = lexemes.is(of, "of") || lexemes.is(of, "in");
    if (!joined) {
      return Optional.empty();
    }
    if (lexemes.is(of + 1, "the") && lexemes.is(of + 2, "year")) {
      return Optional.of(new Whole(of + 3, calendar.currentYear(), 0));
    }
    var month = DateParts.monthAt(lexemes, of + 1);
    if (month.isEmpty()) {
      return DateParts.anyYearAt(lexemes, of, calendar)
          .map(year -> new Whole(year.end(), Optional.of(year.year()), 0));
    }
    if (DateParts.dayOfMonth(lexemes, month.get().end()).isPresent()) {
      return Optional.empty();
    }
    var year = DateParts.anyYearAt(lexemes, month.get().end(), calendar);
    int end = year.map(Year::end).orElse(month.get().end());
    var settled =
        year.map(Year::year)
            .or(() -> calendar.yearOfMonth(month.get().month(), Tenses.around(lexemes, i, end)));
    return Optional.of(new Whole(end, settled, month.get().month()));
  }
}
