package org.standoff.figures.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.standoff.figures.dates.Calendar.Step;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.words.CalendarWords;

/**
 * Reads dates seen from the date that was told last: "the next day", "a year earlier", "the
 * previous Friday". Where no such date was told they are none.
 */
final class ToldDates {
  private static final int DAY_LENGTH = "2013-01-16".length();
  private static final int MONTH_LENGTH = "2013-01".length();
  private static final int YEAR_LENGTH = "2013".length();

  private ToldDates() {}

  /** The date that begins at a lexeme. */
  static Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    if (calendar.told().isEmpty()) {
      return Optional.empty();
    }
    return switch (lexemes.word(i)) {
      case "the" ->
          direction(lexemes, i + 1) == 0
              ? back(lexemes, i, calendar)
              : directed(lexemes, i, i + 1, calendar);
      case "next", "previous", "following" -> directed(lexemes, i, i, calendar);
      case "a", "one" -> earlier(lexemes, i, calendar);
      default -> Optional.empty();
    };
  }

  private static int direction(Lexemes lexemes, int i) {
    return switch (lexemes.word(i)) {
      case "next" -> lexemes.is(i + 1, "day") ? 1 : 0;
      case "following" -> 1;
      case "previous" -> -1;
      default -> 0;
    };
  }

  /** "the following week", "the previous Friday", "the same day". */
  private static Optional<RawFigure> directed(
      Lexemes lexemes, int i, int adjective, Calendar calendar) {
    int noun = adjective + 1;
    int by = direction(lexemes, adjective);
    var weekday =
        CalendarWords.weekday(lexemes.word(noun)).filter(w -> lexemes.isCapitalized(noun));
    if (weekday.isPresent() && by != 0) {
      var day = calendar.told().flatMap(iso -> weekday(iso, weekday.get(), by));
      return Optional.of(RawFigure.date(i, noun + 1, day));
    }
    var step = step(lexemes.word(noun)).filter(unit -> unit == Step.DAY || unit == Step.WEEK);
    if (step.isEmpty() || by == 0 || lexemes.isHyphen(noun + 1)) {
      return Optional.empty();
    }
    return found(i, noun + 1, calendar.told().flatMap(iso -> shifted(iso, step.get(), by)));
  }

  /** "the day before", at the end of a clause; "the day before the vote" is none. */
  private static Optional<RawFigure> back(Lexemes lexemes, int i, Calendar calendar) {
    var step = step(lexemes.word(i + 1));
    boolean before = lexemes.is(i + 2, "before");
    boolean ends = !lexemes.isWord(i + 3) && !lexemes.isNumber(i + 3);
    if (step.isEmpty() || !before || !ends) {
      return Optional.empty();
    }
    return found(i, i + 3, calendar.told().flatMap(iso -> shifted(iso, step.get(), -1)));
  }

  /** "a year earlier", "a day later"; more of them, or about one, are a length of time. */
  private static Optional<RawFigure> earlier(Lexemes lexemes, int i, Calendar calendar) {
    var step = step(lexemes.word(i + 1));
    int by =
        switch (lexemes.word(i + 2)) {
          case "earlier" -> -1;
          case "later" -> 1;
          default -> 0;
        };
    boolean loose =
        switch (lexemes.word(i - 1)) {
          case "about",
              "almost",
              "exactly",
              "than",
              "nearly",
              "over",
              "around",
              "just",
              "half",
              "roughly",
              "and" ->
              true;
          default -> false;
        };
    return step.isEmpty() || by == 0 || loose
        ? Optional.empty()
        : found(i, i + 3, calendar.told().flatMap(iso -> moved(iso, step.get(), by)));
  }

  /** A week after a day is a day; "the following week" is a week. */
  private static Optional<String> moved(String told, Step step, int by) {
    return step == Step.WEEK
        ? day(told).map(day -> day.plusWeeks(by).toString())
        : shifted(told, step, by);
  }

  private static Optional<RawFigure> found(int first, int end, Optional<String> iso) {
    return iso.map(date -> RawFigure.date(first, end, Optional.of(date)));
  }

  private static Optional<Step> step(String unit) {
    return switch (unit) {
      case "day", "night", "morning", "evening" -> Optional.of(Step.DAY);
      case "week" -> Optional.of(Step.WEEK);
      case "month" -> Optional.of(Step.MONTH);
      case "year" -> Optional.of(Step.YEAR);
      default -> Optional.empty();
    };
  }

  private static Optional<String> weekday(String told, DayOfWeek weekday, int by) {
    return day(told)
        .map(day ->
            day.with(
                by < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)))
        .map(LocalDate::toString);
  }

  /** A told date so many steps on, no finer than it was told. */
  private static Optional<String> shifted(String told, Step step, int by) {
    int slash = told.indexOf('/');
    try {
      if (slash < 0) {
        return single(told, step, by);
      }
      return step == Step.YEAR
          ? both(told, slash, part -> single(part, step, by).orElse(""))
          : Optional.empty();
    } catch (DateTimeException notThere) {
      return Optional.empty();
    }
  }

  private static Optional<String> both(String told, int slash, UnaryOperator<String> shift) {
    var from = shift.apply(told.substring(0, slash));
    var to = shift.apply(told.substring(slash + 1));
    boolean same = from.length() == slash && to.length() == told.length() - slash - 1;
    return same ? Optional.of(Calendar.interval(from, to)) : Optional.empty();
  }

  private static Optional<String> single(String told, Step step, int by) {
    return switch (step) {
      case DAY -> day(told).map(day -> day.plusDays(by).toString());
      case WEEK -> day(told).map(day -> Calendar.week(day.plusWeeks(by)));
      case MONTH -> month(told).map(month -> month.plusMonths(by).toString());
      case YEAR ->
          told.length() == MONTH_LENGTH
              ? month(told).map(month -> month.plusYears(by).toString())
              : Optional.of(Calendar.year(Integer.parseInt(told.substring(0, YEAR_LENGTH)) + by));
    };
  }

  private static Optional<LocalDate> day(String iso) {
    return iso.length() == DAY_LENGTH ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
  }

  private static Optional<YearMonth> month(String iso) {
    return iso.indexOf('/') < 0 && iso.length() >= MONTH_LENGTH
        ? Optional.of(YearMonth.parse(iso.substring(0, MONTH_LENGTH)))
        : Optional.empty();
  }
}
