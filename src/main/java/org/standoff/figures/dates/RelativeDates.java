package org.standoff.figures.dates;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import org.standoff.figures.dates.Calendar.Step;
import org.standoff.figures.dates.Calendar.Tense;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Numeral;
import org.standoff.figures.numbers.Numerals;
import org.standoff.words.CalendarWords;

/** Reads dates seen from the day of publication: "yesterday", "last March", "two weeks ago". */
final class RelativeDates {
  /** Units further away than that are no time anybody lives to see. */
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

  private final Numerals numerals = new Numerals();

  /** A date named from the day of publication: "today", "last week", "the weekend". */
  Optional<RawFigure> named(Lexemes lexemes, int i, Calendar calendar) {
    return switch (lexemes.word(i)) {
      case "today", "tonight" -> day(i, calendar, 0);
      case "yesterday" -> day(i, calendar, -1);
      case "tomorrow" -> day(i, calendar, 1);
      case "last" -> withDirection(lexemes, i, -1, calendar);
      case "next" -> withDirection(lexemes, i, 1, calendar);
      case "this" -> withDirection(lexemes, i, 0, calendar);
      case "year" -> yearEnd(lexemes, i, calendar);
      case "end" -> endOf(lexemes, i, calendar);
      case "the" -> secondDay(lexemes, i, calendar).or(() -> theWeekend(lexemes, i, calendar));
      default -> Optional.empty();
    };
  }

  private static Optional<RawFigure> day(int i, Calendar calendar, int by) {
    return Optional.of(RawFigure.date(i, i + 1, calendar.shifted(Step.DAY, by)));
  }

  /** "last", "this" or "next" with a unit, a weekday, a month, a season or a quarter. */
  private static Optional<RawFigure> withDirection(
      Lexemes lexemes, int i, int by, Calendar calendar) {
    if (by == 0 && (lexemes.is(i + 1, "coming") || lexemes.is(i + 1, "past"))) {
      int other = lexemes.is(i + 1, "past") ? -1 : 1;
      return withDirection(lexemes, i + 1, other, calendar)
          .map(found -> new RawFigure(i, found.end(), found.value()));
    }
    int end = i + 2;
    var word = lexemes.word(i + 1);
    var weekday = CalendarWords.weekday(word);
    if (weekday.isPresent() && lexemes.isCapitalized(i + 1)) {
      var tense = Tenses.around(lexemes, i, end);
      return Optional.of(RawFigure.date(i, end, weekdayFrom(weekday.get(), by, tense, calendar)));
    }
    var month = CalendarWords.month(word).filter(m -> lexemes.isCapitalized(i + 1));
    if (month.isPresent()) {
      if (lexemes.isNumber(end)) {
        return Optional.empty();
      }
      var iso =
          by == 0
              ? calendar.currentYear().map(year -> Calendar.month(year, month.get()))
              : calendar.otherMonth(month.get(), by);
      return Optional.of(RawFigure.date(i, end, iso));
    }
    return switch (word) {
      case "week" -> Optional.of(RawFigure.date(i, end, calendar.shifted(Step.WEEK, by)));
      case "month" -> Optional.of(RawFigure.date(i, end, calendar.shifted(Step.MONTH, by)));
      case "year" -> Optional.of(RawFigure.date(i, end, calendar.shifted(Step.YEAR, by)));
      case "weekend" -> {
        var tense = Tenses.around(lexemes, i, end);
        yield Optional.of(
            RawFigure.date(
                i,
                end,
                by == 0 ? calendar.weekend(tense, DayOfWeek.TUESDAY) : calendar.weekend(by)));
      }
      case "night" -> Optional.of(RawFigure.date(i, end, calendar.shifted(Step.DAY, by)));
      case "morning", "afternoon", "evening" ->
          by == 0
              ? Optional.of(RawFigure.date(i, end, calendar.shifted(Step.DAY, 0)))
              : Optional.empty();
      case "quarter" -> Optional.of(RawFigure.date(i, end, quarterFromNow(by, calendar)));
      case "decade" -> Optional.of(RawFigure.date(i, end, decade(by, calendar)));
      case "summer", "winter", "spring", "autumn", "fall" ->
          Optional.of(RawFigure.date(i, end, seasonFromNow(word, by, calendar)));
      default -> Optional.empty();
    };
  }

  /** "this Friday" is one that is still to come, unless the words say that it is over. */
  private static Optional<String> weekdayFrom(
      DayOfWeek weekday, int by, Tense tense, Calendar calendar) {
    if (by < 0) {
      return calendar.lastWeekday(weekday);
    }
    return by == 0 && tense == Tense.PAST
        ? calendar.weekday(weekday, Tense.PAST)
        : calendar.weekday(weekday, Tense.FUTURE);
  }

  private static Optional<String> quarterFromNow(int by, Calendar calendar) {
    return calendar
        .currentYear()
        .flatMap(year ->
            calendar
                .currentQuarter()
                .map(quarter -> {
                  int count = year * 4 + quarter - 1 + by;
                  return Calendar.quarter(count / 4, count % 4 + 1);
                }));
  }

  private static Optional<String> decade(int by, Calendar calendar) {
    return calendar.currentYear().map(year -> Years.decade(year / 10 * 10 + 10 * by));
  }

  private static Optional<String> seasonFromNow(String season, int by, Calendar calendar) {
    return calendar.currentYear().map(year -> Periods.season(season, year + by));
  }

  private static Optional<RawFigure> yearEnd(Lexemes lexemes, int i, Calendar calendar) {
    int end = lexemes.pastHyphen(i + 1);
    if (lexemes.isApostrophe(end) && lexemes.is(end + 1, "s")) {
      end += 2;
    }
    return lexemes.is(end, "end")
        ? Optional.of(RawFigure.date(i, end + 1, calendar.endOf(Step.YEAR)))
        : Optional.empty();
  }

  /** "end of the month"; "end of 2023" is the year alone. */
  private static Optional<RawFigure> endOf(Lexemes lexemes, int i, Calendar calendar) {
    boolean ofThe =
        lexemes.is(i + 1, "of") && (lexemes.is(i + 2, "the") || lexemes.is(i + 2, "this"));
    if (!ofThe) {
      return Optional.empty();
    }
    return switch (lexemes.word(i + 3)) {
      case "week" -> Optional.of(RawFigure.date(i, i + 4, calendar.endOf(Step.WEEK)));
      case "month" -> Optional.of(RawFigure.date(i, i + 4, calendar.endOf(Step.MONTH)));
      case "year" -> Optional.of(RawFigure.date(i, i + 4, calendar.endOf(Step.YEAR)));
      default -> Optional.empty();
    };
  }

  /** "the day before yesterday", "the day after tomorrow". */
  private static Optional<RawFigure> secondDay(Lexemes lexemes, int i, Calendar calendar) {
    if (!lexemes.is(i + 1, "day")) {
      return Optional.empty();
    }
    int by =
        switch (lexemes.word(i + 2) + " " + lexemes.word(i + 3)) {
          case "before yesterday" -> -2;
          case "after tomorrow" -> 2;
          default -> 0;
        };
    return by == 0
        ? Optional.empty()
        : Optional.of(RawFigure.date(i, i + 4, calendar.shifted(Step.DAY, by)));
  }

  private static Optional<RawFigure> theWeekend(Lexemes lexemes, int i, Calendar calendar) {
    if (!lexemes.is(i + 1, "weekend")) {
      return Optional.empty();
    }
    return Optional.of(
        RawFigure.date(
            i, i + 2, calendar.weekend(Tenses.around(lexemes, i, i + 2), DayOfWeek.FRIDAY)));
  }

  /** "two weeks ago", "a year ago", "ten days from now". */
  Optional<RawFigure> ago(Lexemes lexemes, int i, Calendar calendar) {
    if (lexemes.isNumber(i) && Labels.areDigitsOfName(lexemes, i)) {
      return Optional.empty();
    }
    var number = numerals.at(lexemes, i).filter(n -> !n.is(Numeral.Form.VAGUE));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int unit = number.get().end();
    int after = unit + 1;
    int sign = direction(lexemes, after);
    if (sign == 0) {
      return Optional.empty();
    }
    int end = lexemes.is(after, "ago") ? after + 1 : after + 2;
    int count = sign * number.get().low().min(MOST).intValue();
    return switch (lexemes.word(unit)) {
      case "second", "seconds", "minute", "minutes", "hour", "hours" ->
          Optional.of(RawFigure.date(i, end, calendar.shifted(Step.DAY, 0)));
      case "day", "days" -> Optional.of(RawFigure.date(i, end, calendar.shifted(Step.DAY, count)));
      case "week", "weeks" ->
          Optional.of(RawFigure.date(i, end, calendar.shifted(Step.WEEK, count)));
      case "month", "months" ->
          Optional.of(RawFigure.date(i, end, calendar.shifted(Step.MONTH, count)));
      case "year", "years" ->
          Optional.of(RawFigure.date(i, end, calendar.shifted(Step.YEAR, count)));
      case "decade", "decades" ->
          Optional.of(RawFigure.date(i, end, calendar.shifted(Step.YEAR, 10 * count)));
      case "century", "centuries" ->
          Optional.of(RawFigure.date(i, end, calendar.shifted(Step.YEAR, 100 * count)));
      default -> Optional.empty();
    };
  }

  private static int direction(Lexemes lexemes, int at) {
    if (lexemes.is(at, "ago")) {
      return -1;
    }
    return lexemes.is(at, "from") && (lexemes.is(at + 1, "now") || lexemes.is(at + 1, "today"))
        ? 1
        : 0;
  }
}
