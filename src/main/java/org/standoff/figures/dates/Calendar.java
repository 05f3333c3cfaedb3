package org.standoff.figures.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.standoff.figures.lexemes.Lexemes;

/**
 * Turns days and months as the news names them into ISO 8601, seen from the day of publication.
 *
 * @param today the day of publication; without one only dates with a year are settled
 * @param clues what the text itself says about its dates
 * @param told the date that the story told last, in ISO 8601
 */
public record Calendar(Optional<LocalDate> today, TextClues clues, Optional<String> told) {
  private static final int DAYS_OF_YEAR = 365;

  private static final int FIRST_SHORT_YEAR_OF_1900 = 50;

  /** A day so much nearer to the day of publication than another is meant. */
  private static final int NEAR = 31;

  /** A calendar of which nothing is known but the day of publication. */
  Calendar(Optional<LocalDate> today) {
    this(today, TextClues.NONE, Optional.empty());
  }

  /** The calendar of a text, before anything is told. */
  public static Calendar of(Optional<LocalDate> today, List<Lexemes> sentences) {
    return new Calendar(today, TextClues.of(sentences), Optional.empty());
  }

  /** The calendar after a date was told; empty where what was told lies too far back. */
  public Calendar after(Optional<String> date) {
    return new Calendar(today, clues, date);
  }

  /** The one of two days that lies near the day of publication where the other does not. */
  Optional<String> nearer(String first, String second) {
    return today.flatMap(day -> {
      boolean firstNear = Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(first), day)) <= NEAR;
      boolean secondNear = Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(second), day)) <= NEAR;
      return firstNear == secondNear ? Optional.empty() : Optional.of(firstNear ? first : second);
    });
  }

  /** Whether what a sentence tells lies before or after the day of publication. */
  enum Tense {
    /** Near days ahead are meant all the same: what was agreed in October for December. */
    PAST(1, 75),
    FUTURE(9, 270),
    OPEN(4, 125);

    /** How far ahead a month without a year may lie. */
    private final int monthsAhead;

    /** How far ahead a day without a year may lie. */
    private final int daysAhead;

    Tense(int monthsAhead, int daysAhead) {
      this.monthsAhead = monthsAhead;
      this.daysAhead = daysAhead;
    }
  }

  /** A unit of the calendar. */
  enum Step {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** A day with its year; empty if the calendar has no such day. */
  static Optional<String> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String month(int year, int month) {
    return YearMonth.of(year, month).toString();
  }

  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /** From the first day, month or year to the last. */
  static String interval(String from, String to) {
    return from + "/" + to;
  }

  /** A quarter of a year, counted from 1. */
  static String quarter(int year, int quarter) {
    return interval(month(year, 3 * quarter - 2), month(year, 3 * quarter));
  }

  /** A half of a year, counted from 1. */
  static String half(int year, int half) {
    return interval(month(year, 6 * half - 5), month(year, 6 * half));
  }

  Optional<String> shifted(Step step, int by) {
    return today.map(day ->
        switch (step) {
          case DAY -> day.plusDays(by).toString();
          case WEEK -> week(day.plusWeeks(by));
          case MONTH -> YearMonth.from(day).plusMonths(by).toString();
          case YEAR -> year(day.getYear() + by);
        });
  }

  static String week(LocalDate day) {
    var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return interval(monday.toString(), monday.plusDays(6).toString());
  }

  /** Saturday and Sunday of this week (0), the next (1), the last (-1). */
  Optional<String> weekend(int by) {
    return today
        .map(day -> day.minusDays(day.getDayOfWeek().getValue() - 6L).plusWeeks(by))
        .map(saturday -> interval(saturday.toString(), saturday.plusDays(1).toString()));
  }

  /** "the weekend", and on Mondays and Tuesdays "this weekend" too, may be the one just past. */
  Optional<String> weekend(Tense tense, DayOfWeek lastBefore) {
    boolean past = today.map(day -> day.getDayOfWeek().compareTo(lastBefore) <= 0).orElse(false);
    return weekend(tense != Tense.FUTURE && past ? -1 : 0);
  }

  Optional<String> weekday(DayOfWeek weekday, Tense tense) {
    return today
        .map(day -> {
          int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), 7);
          return tense == Tense.FUTURE && back > 0 ? day.plusDays(7L - back) : day.minusDays(back);
        })
        .map(LocalDate::toString);
  }

  /** From one weekday to the other, which are no week apart. */
  Optional<String> weekdays(DayOfWeek from, DayOfWeek to, Tense tense) {
    int days = Math.floorMod(to.getValue() - from.getValue(), 7);
    if (days == 0) {
      return Optional.empty();
    }
    return tense == Tense.FUTURE
        ? weekday(from, tense)
            .map(first -> interval(first, LocalDate.parse(first).plusDays(days).toString()))
        : weekday(to, tense)
            .map(last -> interval(LocalDate.parse(last).minusDays(days).toString(), last));
  }

  /** The last such weekday before today. */
  Optional<String> lastWeekday(DayOfWeek weekday) {
    return today
        .map(day ->
            day.minusDays(
                1 + Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue() - 1, 7)))
        .map(LocalDate::toString);
  }

  Optional<String> month(int month, Tense tense) {
    return yearOfMonth(month, tense).map(year -> month(year, month));
  }

  /** The year of a month that is named without one. */
  Optional<Integer> yearOfMonth(int month, Tense tense) {
    return today.map(day -> {
      int back = Math.floorMod(day.getMonthValue() - month, 12);
      boolean ahead = back > 0 && 12 - back <= tense.monthsAhead;
      var found = YearMonth.from(day).minusMonths(ahead ? back - 12 : back);
      return found.getYear();
    });
  }

  /** The last such month before this one (-1) or the next after it (1). */
  Optional<String> otherMonth(int month, int by) {
    return today.map(day -> {
      int back = Math.floorMod(day.getMonthValue() - month, 12);
      int shift = by < 0 ? (back == 0 ? -12 : -back) : 12 - back;
      return YearMonth.from(day).plusMonths(shift).toString();
    });
  }

  Optional<String> monthDay(int month, int day, Tense tense) {
    return yearOfMonthDay(month, day, tense).flatMap(year -> day(year, month, day));
  }

  Optional<Integer> yearOfMonthDay(int month, int dayOfMonth, Tense tense) {
    return today.map(day -> {
      int year = day.getYear();
      boolean passed =
          month < day.getMonthValue()
              || (month == day.getMonthValue() && dayOfMonth <= day.getDayOfMonth());
      int past = passed ? year : year - 1;
      long back = daysBack(day, past, month, dayOfMonth);
      return back > 0 && DAYS_OF_YEAR - back <= tense.daysAhead ? past + 1 : past;
    });
  }

  private static long daysBack(LocalDate today, int year, int month, int dayOfMonth) {
    try {
      return ChronoUnit.DAYS.between(LocalDate.of(year, month, dayOfMonth), today);
    } catch (DateTimeException e) {
      return 0;
    }
  }

  /**
   * The year around today, or else the latest that the text names, in which a day falls on the
   * weekday it is said to fall on.
   */
  Optional<Integer> yearOfWeekday(int month, int dayOfMonth, DayOfWeek weekday) {
    return today
        .map(LocalDate::getYear)
        .map(year -> Stream.of(year, year - 1, year + 1, year - 2))
        .or(() -> clues.lastYear().map(Stream::of))
        .flatMap(years -> years.filter(year -> isOn(year, month, dayOfMonth, weekday)).findFirst());
  }

  private static boolean isOn(int year, int month, int dayOfMonth, DayOfWeek weekday) {
    return day(year, month, dayOfMonth)
        .map(LocalDate::parse)
        .filter(date -> date.getDayOfWeek() == weekday)
        .isPresent();
  }

  /** The last day of this week, month or year. */
  Optional<String> endOf(Step step) {
    return today.map(day ->
        switch (step) {
          case DAY -> day.toString();
          case WEEK -> day.plusDays(7L - day.getDayOfWeek().getValue()).toString();
          case MONTH -> YearMonth.from(day).atEndOfMonth().toString();
          case YEAR -> day(day.getYear(), 12, 31).orElseThrow();
        });
  }

  /** The year that two digits stand for, no later than the next. */
  int century(int year) {
    int latest = currentYear().orElse(2000 + FIRST_SHORT_YEAR_OF_1900) + 1;
    return 2000 + year > latest ? 1900 + year : 2000 + year;
  }

  /** A day of the last month (-1), this (0) or the next (1). */
  Optional<String> dayOfMonth(int day, int by) {
    return today
        .map(now -> YearMonth.from(now).plusMonths(by))
        .flatMap(month -> day(month.getYear(), month.getMonthValue(), day));
  }

  /** A day of the month in which the date told last lies; without one, of this month. */
  Optional<String> dayOfToldMonth(int day) {
    int length = "2013-01".length();
    var month = told.filter(iso -> iso.length() >= length && iso.indexOf('/') < 0);
    return month.isPresent()
        ? month
            .map(iso -> YearMonth.parse(iso.substring(0, length)))
            .flatMap(in -> day(in.getYear(), in.getMonthValue(), day))
        : dayOfMonth(day, 0);
  }

  Optional<Integer> currentYear() {
    return today.map(LocalDate::getYear);
  }

  Optional<Integer> currentQuarter() {
    return today.map(day -> (day.getMonthValue() + 2) / 3);
  }
}
