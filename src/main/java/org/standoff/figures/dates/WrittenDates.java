package org.standoff.figures.dates;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.standoff.figures.dates.DateParts.Day;
import org.standoff.figures.dates.DateParts.Year;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.figures.numbers.Ordinals;

/**
 * Reads days and months as they are written out: "July 25, 2022", "the 25th of July", "21-26 June",
 * "June 2018", "April to June in 2017", "2013-01-16", "25/07/2022".
 */
final class WrittenDates {
  /** Words before "the 21st" that make it a day. */
  private static final Set<String> ON = Set.of("on", "until", "by", "before", "after", "since");

  /** The date that begins at a lexeme. */
  Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    return dayAt(lexemes, i, calendar, Optional.empty())
        .or(() -> WrittenMonths.at(lexemes, i, calendar));
  }

  /**
   * The day or row of days that begins at a lexeme.
   *
   * @param weekday the weekday it is said to be, which may settle the year
   */
  Optional<RawFigure> dayAt(
      Lexemes lexemes, int i, Calendar calendar, Optional<DayOfWeek> weekday) {
    var said = weekday.or(() -> DateParts.weekdayBefore(lexemes, i));
    return dayAt(new Place(lexemes, i, calendar, said));
  }

  private static Optional<RawFigure> dayAt(Place place) {
    var lexemes = place.lexemes();
    int i = place.i();
    if (lexemes.isNumber(i)) {
      if (lexemes.touches(i - 1) && (lexemes.isWord(i - 1) || lexemes.is(i - 1, "."))) {
        return Optional.empty();
      }
      return DigitDates.at(lexemes, i, place.calendar())
          .or(() -> dayMonth(place))
          .or(() -> inList(place))
          .or(() -> onTheDay(place));
    }
    return monthDay(place).or(() -> ordinalDayMonth(place));
  }

  /** Where a date is looked for, and from where it is seen. */
  private record Place(Lexemes lexemes, int i, Calendar calendar, Optional<DayOfWeek> weekday) {}

  /** "July 25, 2022", "July 25", "March 23-24, 2021", "June 30 to July 2". */
  private static Optional<RawFigure> monthDay(Place place) {
    var lexemes = place.lexemes();
    int i = place.i();
    var month = DateParts.monthAt(lexemes, i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = lexemes.is(month.get().end(), "the") ? month.get().end() + 1 : month.get().end();
    var day =
        DateParts.dayOfMonth(lexemes, at)
            .filter(d -> !goesOn(lexemes, d))
            .or(() -> DateParts.dayInWords(lexemes, at));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    var last =
        lastDay(lexemes, day.get())
            .filter(d -> lexemes.isDash(day.get().end()) || !isNamed(lexemes, d.end()));
    int end = last.map(Day::end).orElse(day.get().end());
    var own = DateParts.anyYearAt(lexemes, end, place.calendar());
    int after = own.map(Year::end).orElse(end);
    var year = own.or(() -> DayLists.yearOfList(lexemes, end, place.calendar()));
    var first = new MonthDay(month.get().month(), day.get().day());
    var iso = iso(place, after, first, year);
    if (last.isPresent()) {
      var second = new MonthDay(first.month(), last.get().day());
      return Optional.of(RawFigure.date(i, after, joined(iso, iso(place, after, second, year))));
    }
    return Optional.of(RawFigure.date(i, after, iso));
  }

  /** One of several days that share a month: "3, 5 and 7 May", "May 3, 5 and 7". */
  private static Optional<RawFigure> inList(Place place) {
    var lexemes = place.lexemes();
    var day = DateParts.dayOfMonth(lexemes, place.i());
    if (day.isEmpty() || lexemes.touches(place.i() - 1)) {
      return Optional.empty();
    }
    int end = day.get().end();
    return DayLists.behind(lexemes, day.get(), place.calendar())
        .or(() -> DayLists.before(lexemes, place.i(), place.calendar()))
        .map(list -> {
          var iso = iso(place, end, new MonthDay(list.month(), day.get().day()), list.year());
          var own = DateParts.anyYearAt(lexemes, end, place.calendar());
          return RawFigure.date(place.i(), own.map(Year::end).orElse(end), iso);
        });
  }

  /** "on the 21st": of the month that was told last, or else of this month. */
  private static Optional<RawFigure> onTheDay(Place place) {
    var lexemes = place.lexemes();
    int i = place.i();
    var day = DateParts.dayOfMonth(lexemes, i).filter(d -> d.end() == i + 2);
    boolean on = lexemes.is(i - 1, "the") && ON.contains(lexemes.word(i - 2));
    if (day.isEmpty() || !on || isNamed(lexemes, day.get().end())) {
      return Optional.empty();
    }
    return Optional.of(
        RawFigure.date(i, day.get().end(), place.calendar().dayOfToldMonth(day.get().day())));
  }

  private static boolean isNamed(Lexemes lexemes, int end) {
    return lexemes.isHyphen(end)
        || switch (lexemes.tag(end)) {
          case "NOUN", "ADJ", "PROPN", "NUM" -> true;
          default -> lexemes.is(end, "of");
        };
  }

  private record MonthDay(int month, int day) {}

  private static Optional<String> iso(Place place, int end, MonthDay day, Optional<Year> year) {
    if (year.isPresent()) {
      return Calendar.day(year.get().year(), day.month(), day.day());
    }
    var calendar = place.calendar();
    var settled =
        place.weekday().flatMap(weekday -> calendar.yearOfWeekday(day.month(), day.day(), weekday));
    if (settled.isPresent() || place.weekday().isPresent()) {
      return settled.flatMap(y -> Calendar.day(y, day.month(), day.day()));
    }
    var tense = Tenses.around(place.lexemes(), place.i(), end);
    return calendar.monthDay(day.month(), day.day(), tense);
  }

  private static Optional<String> joined(Optional<String> from, Optional<String> to) {
    return from.flatMap(start -> to.map(last -> Calendar.interval(start, last)));
  }

  /** Whether digits are no day: "May 2.5", "June 5,000", "March 5:30", "May 10 percent". */
  private static boolean goesOn(Lexemes lexemes, Day day) {
    int end = day.end();
    if (!lexemes.touches(end - 1)) {
      return switch (lexemes.word(end)) {
        case "percent", "per", "million", "billion", "am", "pm" -> true;
        default -> false;
      };
    }
    boolean digitsFollow = lexemes.touches(end) && lexemes.isNumber(end + 1);
    return switch (lexemes.word(end)) {
      case ".", ":" -> digitsFollow;
      case "," -> digitsFollow && lexemes.word(end + 1).length() == 3;
      case "%", "am", "pm", "m", "bn" -> true;
      default -> lexemes.isWord(end);
    };
  }

  /** The second day of "23-24", "23 to 24", "between 23 and 26", and of "23 and 24". */
  private static Optional<Day> lastDay(Lexemes lexemes, Day first) {
    int at = first.end();
    boolean joins =
        lexemes.isEvenDash(at)
            || lexemes.is(at, "to")
            || (lexemes.is(at, "and") && lexemes.is(at - 2, "between"));
    boolean and = lexemes.is(at, "&") || lexemes.is(at, "and");
    return joins || and
        ? DateParts.dayOfMonth(lexemes, at + 1)
            .filter(day -> day.day() > first.day() && !goesOn(lexemes, day))
            .filter(day -> joins || day.day() == first.day() + 1)
        : Optional.empty();
  }

  /** "24 March", "the 25th of July 2022", "21July 2022", "21-26 June". */
  private static Optional<RawFigure> dayMonth(Place place) {
    var day = DateParts.dayOfMonth(place.lexemes(), place.i());
    if (day.isEmpty()) {
      return Optional.empty();
    }
    return lastDay(place.lexemes(), day.get())
        .flatMap(last -> dayMonth(place, day.get(), last))
        .or(() -> dayMonth(place, day.get(), day.get()));
  }

  /** A day or, where the last is another one, a row of days before the name of their month. */
  private static Optional<RawFigure> dayMonth(Place place, Day day, Day last) {
    var lexemes = place.lexemes();
    int at = last.end();
    int name = lexemes.is(at, "of") ? at + 1 : lexemes.pastHyphen(at);
    var month = DateParts.monthAt(lexemes, name).or(() -> DateParts.smallMonthAt(lexemes, name));
    if (month.isEmpty()) {
      return ofThisMonth(place, day, last);
    }
    int yearAt = lexemes.pastHyphen(month.get().end());
    var year =
        DateParts.anyYearAt(lexemes, yearAt, place.calendar())
            .or(() -> DateParts.shortYearAt(lexemes, yearAt, place.calendar()));
    int end = year.map(Year::end).orElse(month.get().end());
    if (year.isEmpty() && lexemes.is(end - 1, ".")) {
      end--;
    }
    var iso = iso(place, end, new MonthDay(month.get().month(), day.day()), year);
    if (!last.equals(day)) {
      var second = new MonthDay(month.get().month(), last.day());
      iso = joined(iso, iso(place, end, second, year));
    }
    return Optional.of(RawFigure.date(place.i(), end, iso));
  }

  /** "2nd of this month", "the tenth of last month". */
  private static Optional<RawFigure> ofThisMonth(Place place, Day day, Day last) {
    var lexemes = place.lexemes();
    int at = day.end();
    boolean month = lexemes.is(at, "of") && lexemes.is(at + 2, "month") && last.equals(day);
    int by =
        switch (lexemes.word(at + 1)) {
          case "last" -> -1;
          case "this", "the" -> 0;
          case "next" -> 1;
          default -> 2;
        };
    return month && by < 2
        ? Optional.of(RawFigure.date(place.i(), at + 3, place.calendar().dayOfMonth(day.day(), by)))
        : Optional.empty();
  }

  /** "the first of May", "fifth of November 1605". */
  private static Optional<RawFigure> ordinalDayMonth(Place place) {
    var ordinal = Ordinals.at(place.lexemes(), place.i()).filter(o -> o.number() <= 31);
    if (ordinal.isEmpty() || !place.lexemes().is(ordinal.get().end(), "of")) {
      return Optional.empty();
    }
    var day = new Day(ordinal.get().end(), ordinal.get().number());
    return dayMonth(place, day, day);
  }
}
