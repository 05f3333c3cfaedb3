package org.standoff.figures.dates;

import java.time.DayOfWeek;
import java.util.Optional;
import org.standoff.figures.dates.Calendar.Step;
import org.standoff.figures.dates.Calendar.Tense;
import org.standoff.figures.lexemes.Found;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.numbers.Numeral;
import org.standoff.figures.numbers.Numerals;
import org.standoff.figures.numbers.Ordinals;
import org.standoff.words.CalendarWords;

/**
 * Reads dates: days, months and years as {@link WrittenDates} has them, weekdays, and what is said
 * from the day of publication on: "yesterday", "last March", "two weeks ago", "the third quarter".
 */
public final class Dates {
  private final WrittenDates written = new WrittenDates();
  private final Years years = new Years();
  private final Numerals numerals = new Numerals();

  /** The date that begins at a lexeme. */
  public Optional<Found> at(Lexemes lexemes, int i, Calendar calendar) {
    if (lexemes.isNumber(i) || lexemes.isApostrophe(i)) {
      return ago(lexemes, i, calendar)
          .or(() -> period(lexemes, i, calendar))
          .or(() -> written.at(lexemes, i, calendar))
          .or(() -> years.at(lexemes, i));
    }
    if (!lexemes.isWord(i)) {
      return Optional.empty();
    }
    return relative(lexemes, i, calendar)
        .or(() -> weekday(lexemes, i, calendar))
        .or(() -> written.at(lexemes, i, calendar))
        .or(() -> period(lexemes, i, calendar))
        .or(() -> years.at(lexemes, i))
        .or(() -> ago(lexemes, i, calendar));
  }

  /** Whether a day with its year can begin at a lexeme. */
  static boolean mayBegin(Lexemes lexemes, int i) {
    return lexemes.isNumber(i)
        || (lexemes.isCapitalized(i) && CalendarWords.isDayOrMonth(lexemes.word(i)));
  }

  private static Optional<Found> relative(Lexemes lexemes, int i, Calendar calendar) {
    return switch (lexemes.word(i)) {
      case "today", "tonight" -> day(i, calendar, 0);
      case "yesterday" -> day(i, calendar, -1);
      case "tomorrow" -> day(i, calendar, 1);
      case "last" -> withDirection(lexemes, i, -1, calendar);
      case "next" -> withDirection(lexemes, i, 1, calendar);
      case "this" -> withDirection(lexemes, i, 0, calendar);
      case "year" -> yearEnd(lexemes, i, calendar);
      case "end" -> endOf(lexemes, i, calendar);
      case "the" -> theWeekend(lexemes, i, calendar);
      default -> Optional.empty();
    };
  }

  private static Optional<Found> day(int i, Calendar calendar, int by) {
    return Optional.of(Found.date(i, i + 1, calendar.shifted(Step.DAY, by)));
  }

  /** "last", "this" or "next" with a unit, a weekday, a month, a season or a quarter. */
  private static Optional<Found> withDirection(Lexemes lexemes, int i, int by, Calendar calendar) {
    if (by == 0 && (lexemes.is(i + 1, "coming") || lexemes.is(i + 1, "past"))) {
      int other = lexemes.is(i + 1, "past") ? -1 : 1;
      return withDirection(lexemes, i + 1, other, calendar)
          .map(found -> new Found(i, found.end(), found.value()));
    }
    int end = i + 2;
    var word = lexemes.word(i + 1);
    var weekday = CalendarWords.weekday(word);
    if (weekday.isPresent() && lexemes.isCapitalized(i + 1)) {
      return Optional.of(Found.date(i, end, weekday(weekday.get(), by, calendar)));
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
      return Optional.of(Found.date(i, end, iso));
    }
    return switch (word) {
      case "week" -> Optional.of(Found.date(i, end, calendar.shifted(Step.WEEK, by)));
      case "month" -> Optional.of(Found.date(i, end, calendar.shifted(Step.MONTH, by)));
      case "year" -> Optional.of(Found.date(i, end, calendar.shifted(Step.YEAR, by)));
      case "weekend" -> {
        var tense = Tenses.around(lexemes, i, end);
        yield Optional.of(
            Found.date(
                i,
                end,
                by == 0 ? calendar.weekend(tense, DayOfWeek.TUESDAY) : calendar.weekend(by)));
      }
      case "night" -> Optional.of(Found.date(i, end, calendar.shifted(Step.DAY, by)));
      case "morning", "afternoon", "evening" ->
          by == 0
              ? Optional.of(Found.date(i, end, calendar.shifted(Step.DAY, 0)))
              : Optional.empty();
      case "quarter" -> Optional.of(Found.date(i, end, quarterFromNow(by, calendar)));
      case "decade" -> Optional.of(Found.date(i, end, decade(by, calendar)));
      case "summer", "winter", "spring", "autumn", "fall" ->
          Optional.of(Found.date(i, end, season(word, by, calendar)));
      default -> Optional.empty();
    };
  }

  private static Optional<String> weekday(DayOfWeek weekday, int by, Calendar calendar) {
    if (by < 0) {
      return calendar.lastWeekday(weekday);
    }
    return by == 0 ? calendar.weekdayOfWeek(weekday, 0) : calendar.weekday(weekday, Tense.FUTURE);
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

  private static Optional<String> season(String season, int by, Calendar calendar) {
    return calendar.currentYear().map(year -> season(season, year + by));
  }

  static String season(String season, int year) {
    return switch (season) {
      case "spring" -> Calendar.interval(Calendar.month(year, 3), Calendar.month(year, 5));
      case "summer" -> Calendar.interval(Calendar.month(year, 6), Calendar.month(year, 8));
      case "autumn", "fall" -> Calendar.interval(Calendar.month(year, 9), Calendar.month(year, 11));
      default -> Calendar.interval(Calendar.month(year, 12), Calendar.month(year + 1, 2));
    };
  }

  private static Optional<Found> yearEnd(Lexemes lexemes, int i, Calendar calendar) {
    int end = lexemes.pastHyphen(i + 1);
    if (lexemes.isApostrophe(end) && lexemes.is(end + 1, "s")) {
      end += 2;
    }
    return lexemes.is(end, "end")
        ? Optional.of(Found.date(i, end + 1, calendar.endOf(Step.YEAR)))
        : Optional.empty();
  }

  /** "end of the month"; "end of 2023" is the year alone. */
  private static Optional<Found> endOf(Lexemes lexemes, int i, Calendar calendar) {
    boolean ofThe =
        lexemes.is(i + 1, "of") && (lexemes.is(i + 2, "the") || lexemes.is(i + 2, "this"));
    if (!ofThe) {
      return Optional.empty();
    }
    return switch (lexemes.word(i + 3)) {
      case "week" -> Optional.of(Found.date(i, i + 4, calendar.endOf(Step.WEEK)));
      case "month" -> Optional.of(Found.date(i, i + 4, calendar.endOf(Step.MONTH)));
      case "year" -> Optional.of(Found.date(i, i + 4, calendar.endOf(Step.YEAR)));
      default -> Optional.empty();
    };
  }

  private static Optional<Found> theWeekend(Lexemes lexemes, int i, Calendar calendar) {
    if (!lexemes.is(i + 1, "weekend")) {
      return Optional.empty();
    }
    return Optional.of(
        Found.date(i, i + 2, calendar.weekend(Tenses.around(lexemes, i, i + 2), DayOfWeek.FRIDAY)));
  }

  /** "Wednesday", "Wednesday, July 13", "Sunday the 26 June, 2022". */
  private Optional<Found> weekday(Lexemes lexemes, int i, Calendar calendar) {
    if (!lexemes.isCapitalized(i)) {
      return Optional.empty();
    }
    var word = lexemes.word(i);
    var name = CalendarWords.weekday(word);
    if (name.isEmpty() && CalendarWords.shortWeekday(word).isEmpty()) {
      return pluralWeekday(lexemes, i);
    }
    int at = i + 1;
    if (name.isEmpty() && lexemes.is(at, ".")) {
      at++;
    }
    if (lexemes.is(at, ",")) {
      at++;
    }
    if (lexemes.is(at, "the")) {
      at++;
    }
    var weekdayOfDate = name.or(() -> CalendarWords.shortWeekday(word)).orElseThrow();
    var date = written.dayAt(lexemes, at, calendar, Optional.of(weekdayOfDate));
    if (date.isPresent()) {
      return Optional.of(new Found(i, date.get().end(), date.get().value()));
    }
    return name.map(weekday ->
        Found.date(i, i + 1, calendar.weekday(weekday, Tenses.around(lexemes, i, i + 1))));
  }

  /** "Mondays": any of them. */
  private static Optional<Found> pluralWeekday(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    return word.endsWith("days")
            && CalendarWords.weekday(word.substring(0, word.length() - 1)).isPresent()
        ? Optional.of(Found.date(i, i + 1, Optional.empty()))
        : Optional.empty();
  }

  /** "two weeks ago", "a year ago", "ten days from now". */
  private Optional<Found> ago(Lexemes lexemes, int i, Calendar calendar) {
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
    int count = sign * number.get().low().min(java.math.BigDecimal.valueOf(100_000)).intValue();
    return switch (lexemes.word(unit)) {
      case "second", "seconds", "minute", "minutes", "hour", "hours" ->
          Optional.of(Found.date(i, end, calendar.shifted(Step.DAY, 0)));
      case "day", "days" -> Optional.of(Found.date(i, end, calendar.shifted(Step.DAY, count)));
      case "week", "weeks" -> Optional.of(Found.date(i, end, calendar.shifted(Step.WEEK, count)));
      case "month", "months" ->
          Optional.of(Found.date(i, end, calendar.shifted(Step.MONTH, count)));
      case "year", "years" -> Optional.of(Found.date(i, end, calendar.shifted(Step.YEAR, count)));
      case "decade", "decades" ->
          Optional.of(Found.date(i, end, calendar.shifted(Step.YEAR, 10 * count)));
      case "century", "centuries" ->
          Optional.of(Found.date(i, end, calendar.shifted(Step.YEAR, 100 * count)));
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

  /** Quarters, halves and seasons of a year: "third quarter of 2022", "Q3", "summer of 2021". */
  private static Optional<Found> period(Lexemes lexemes, int i, Calendar calendar) {
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
    return Optional.of(Found.date(i, end, iso));
  }

  /** "Q3 2022", "H1". */
  private static Optional<Found> shortPeriod(Lexemes lexemes, int i, Calendar calendar) {
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
        Found.date(
            i,
            end,
            value.map(y -> quarter ? Calendar.quarter(y, number) : Calendar.half(y, number))));
  }

  private static Optional<Found> seasonOfYear(Lexemes lexemes, int i, Calendar calendar) {
    return yearAfter(lexemes, i + 1, calendar)
        .map(year ->
            Found.date(i, year.end(), year.year().map(value -> season(lexemes.word(i), value))));
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
