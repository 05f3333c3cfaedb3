package org.standoff.figures.dates;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.standoff.figures.lexemes.Found;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.numbers.Ordinals;
import org.standoff.words.CalendarWords;

/**
 * Reads days and months as they are written out: "July 25, 2022", "the 25th of July", "21-26 June",
 * "June 2018", "April to June in 2017", "2013-01-16", "25/07/2022".
 */
final class WrittenDates {
  private static final int FIRST_SHORT_YEAR_OF_1900 = 50;

  /** Words before "May" or "March" that make it a month. */
  private static final Set<String> MONTH_CUES =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "of",
          "last",
          "next",
          "this",
          "from",
          "to",
          "early",
          "late",
          "mid",
          "and",
          "during",
          "before",
          "after",
          "between",
          "through",
          "on",
          "for",
          "a",
          "the",
          "or",
          "that",
          "every",
          "each",
          "around",
          "about",
          "throughout",
          "as",
          "end",
          "its",
          "his",
          "her",
          "their",
          "our",
          "than",
          "surpass",
          "with",
          "into");

  /** The date that begins at a lexeme. */
  Optional<Found> at(Lexemes lexemes, int i, Calendar calendar) {
    return dayAt(lexemes, i, calendar, Optional.empty()).or(() -> month(lexemes, i, calendar));
  }

  /**
   * The day or row of days that begins at a lexeme.
   *
   * @param weekday the weekday it is said to be, which may settle the year
   */
  Optional<Found> dayAt(Lexemes lexemes, int i, Calendar calendar, Optional<DayOfWeek> weekday) {
    return dayAt(new Place(lexemes, i, calendar, weekday));
  }

  /** Where a date is looked for, and from where it is seen. */
  private record Place(Lexemes lexemes, int i, Calendar calendar, Optional<DayOfWeek> weekday) {}

  private static Optional<Found> dayAt(Place place) {
    var lexemes = place.lexemes();
    int i = place.i();
    if (lexemes.isNumber(i)) {
      if (lexemes.touches(i - 1) && (lexemes.isWord(i - 1) || lexemes.is(i - 1, "."))) {
        return Optional.empty();
      }
      return inDigits(lexemes, i, place.calendar()).or(() -> dayMonth(place));
    }
    return monthDay(place).or(() -> ordinalDayMonth(place));
  }

  /** A day of the month, and the lexeme after it. */
  private record Day(int end, int day) {}

  /** A month by its name, and the lexeme after it. */
  private record Month(int end, int month) {}

  /** A year, and the lexeme after it. */
  private record Year(int end, int year) {}

  private static Optional<Month> monthAt(Lexemes lexemes, int i) {
    if (!lexemes.isCapitalized(i)) {
      return Optional.empty();
    }
    return CalendarWords.month(lexemes.word(i))
        .map(month -> new Month(isAbbreviated(lexemes, i) ? i + 2 : i + 1, month));
  }

  /** "4 june": after a day a month may go without its capital, except "may" and "march". */
  private static Optional<Month> smallMonthAt(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    return word.length() > 3 && !word.equals("march")
        ? CalendarWords.month(word).map(month -> new Month(i + 1, month))
        : Optional.empty();
  }

  private static boolean isAbbreviated(Lexemes lexemes, int i) {
    return lexemes.word(i).length() <= 4
        && lexemes.is(i + 1, ".")
        && !lexemes.is(i, "may")
        && !lexemes.is(i, "june")
        && !lexemes.is(i, "july")
        && (lexemes.isNumber(i + 2) || lexemes.is(i + 2, ",") || lexemes.has(i + 2));
  }

  private static Optional<Day> dayOfMonth(Lexemes lexemes, int i) {
    if (!lexemes.isNumber(i) || lexemes.word(i).length() > 2) {
      return Optional.empty();
    }
    int day = Integer.parseInt(lexemes.word(i));
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    return switch (lexemes.word(i + 1)) {
      case "st", "nd", "rd", "th" -> Optional.of(new Day(i + 2, day));
      default -> Optional.of(new Day(i + 1, day));
    };
  }

  /** The year after a day or month: ", 2022", "of 2018", "2022". */
  private static Optional<Year> yearAt(Lexemes lexemes, int i) {
    int at = i;
    if (lexemes.is(at, ",") || lexemes.is(at, "of") || lexemes.is(at, "in")) {
      at++;
    }
    if (!lexemes.mayBeYear(at) || Labels.isGluedAfter(lexemes, at + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Year(at + 1, Integer.parseInt(lexemes.word(at))));
  }

  /** The year after a day or month, also as "last year". */
  private static Optional<Year> anyYearAt(Lexemes lexemes, int i, Calendar calendar) {
    var year = yearAt(lexemes, i);
    if (year.isPresent()) {
      return year;
    }
    int at = lexemes.is(i, ",") || lexemes.is(i, "of") ? i + 1 : i;
    if (!lexemes.is(at + 1, "year")) {
      return Optional.empty();
    }
    int by =
        switch (lexemes.word(at)) {
          case "last" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    boolean said = by != 0 || lexemes.is(at, "this");
    return said
        ? calendar.currentYear().map(year0 -> new Year(at + 2, year0 + by))
        : Optional.empty();
  }

  /** "July 25, 2022", "July 25", "March 23-24, 2021", "June 30 to July 2". */
  private static Optional<Found> monthDay(Place place) {
    var lexemes = place.lexemes();
    int i = place.i();
    var month = monthAt(lexemes, i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = lexemes.is(month.get().end(), "the") ? month.get().end() + 1 : month.get().end();
    var day = dayOfMonth(lexemes, at).filter(d -> !goesOn(lexemes, d));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    var last = lastDay(lexemes, day.get());
    int end = last.map(Day::end).orElse(day.get().end());
    var year = anyYearAt(lexemes, end, place.calendar());
    int after = year.map(Year::end).orElse(end);
    var first = new MonthDay(month.get().month(), day.get().day());
    var iso = iso(place, after, first, year);
    if (last.isPresent()) {
      var second = new MonthDay(first.month(), last.get().day());
      return Optional.of(Found.date(i, after, joined(iso, iso(place, after, second, year))));
    }
    return Optional.of(Found.date(i, after, iso));
  }

  private record MonthDay(int month, int day) {}

  private static Optional<String> iso(Place place, int end, MonthDay day, Optional<Year> year) {
    if (year.isPresent()) {
      return Calendar.day(year.get().year(), day.month(), day.day());
    }
    var calendar = place.calendar();
    var settled =
        place.weekday().flatMap(weekday -> calendar.yearOfWeekday(day.month(), day.day(), weekday));
    if (settled.isPresent()) {
      return Calendar.day(settled.get(), day.month(), day.day());
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

  /** The second day of "23-24", "23 to 24", "23 and 24". */
  private static Optional<Day> lastDay(Lexemes lexemes, Day first) {
    int at = first.end();
    boolean joins =
        lexemes.isEvenDash(at)
            || lexemes.is(at, "to")
            || (lexemes.is(at, "and") && lexemes.is(at - 2, "between"));
    return joins
        ? dayOfMonth(lexemes, at + 1)
            .filter(day -> day.day() > first.day() && !goesOn(lexemes, day))
        : Optional.empty();
  }

  /** "24 March", "the 25th of July 2022", "21July 2022", "21-26 June". */
  private static Optional<Found> dayMonth(Place place) {
    var day = dayOfMonth(place.lexemes(), place.i());
    if (day.isEmpty()) {
      return Optional.empty();
    }
    return lastDay(place.lexemes(), day.get())
        .flatMap(last -> dayMonth(place, day.get(), last))
        .or(() -> dayMonth(place, day.get(), day.get()));
  }

  /** A day or, where the last is another one, a row of days before the name of their month. */
  private static Optional<Found> dayMonth(Place place, Day day, Day last) {
    var lexemes = place.lexemes();
    int at = last.end();
    int name = lexemes.is(at, "of") ? at + 1 : lexemes.pastHyphen(at);
    var month = monthAt(lexemes, name).or(() -> smallMonthAt(lexemes, name));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int yearAt = lexemes.pastHyphen(month.get().end());
    var year = anyYearAt(lexemes, yearAt, place.calendar());
    int end = year.map(Year::end).orElse(month.get().end());
    if (year.isEmpty() && lexemes.is(end - 1, ".")) {
      end--;
    }
    var iso = iso(place, end, new MonthDay(month.get().month(), day.day()), year);
    if (!last.equals(day)) {
      var second = new MonthDay(month.get().month(), last.day());
      iso = joined(iso, iso(place, end, second, year));
    }
    return Optional.of(Found.date(place.i(), end, iso));
  }

  /** "the first of May", "fifth of November 1605". */
  private static Optional<Found> ordinalDayMonth(Place place) {
    var ordinal = Ordinals.at(place.lexemes(), place.i()).filter(o -> o.number() <= 31);
    if (ordinal.isEmpty() || !place.lexemes().is(ordinal.get().end(), "of")) {
      return Optional.empty();
    }
    var day = new Day(ordinal.get().end(), ordinal.get().number());
    return dayMonth(place, day, day);
  }

  /** "2013-01-16", "25/07/2022", "25.07.2022", "10/31/89". */
  private static Optional<Found> inDigits(Lexemes lexemes, int i, Calendar calendar) {
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
          .map(iso -> Found.date(i, i + 5, Optional.of(iso)));
    }
    var year = yearOfDigits(lexemes, i + 4, calendar);
    int first = shortNumber(lexemes, i);
    return year.flatMap(y ->
            middle > 12 || (y < 2000 && lexemes.is(i + 1, "/"))
                ? Calendar.day(y, first, middle).or(() -> Calendar.day(y, middle, first))
                : Calendar.day(y, middle, first).or(() -> Calendar.day(y, first, middle)))
        .map(iso -> Found.date(i, i + 5, Optional.of(iso)));
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

  /** "June 2018", "May", "mid-August", "April to June in 2017", "between June and July". */
  private static Optional<Found> month(Lexemes lexemes, int i, Calendar calendar) {
    int name = isPrefixed(lexemes, i) ? i + 2 : i;
    var month = monthAt(lexemes, name);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    var range = monthRange(lexemes, i, month.get(), calendar);
    if (range.isPresent()) {
      return range;
    }
    var year = anyYearAt(lexemes, month.get().end(), calendar);
    if (year.isPresent()) {
      var iso = Calendar.month(year.get().year(), month.get().month());
      return Optional.of(Found.date(i, year.get().end(), Optional.of(iso)));
    }
    if (!isMonth(lexemes, name)) {
      return Optional.empty();
    }
    int end = month.get().end();
    if (lexemes.is(end - 1, ".") && !lexemes.has(end)) {
      end--;
    }
    var tense = Tenses.around(lexemes, i, end);
    return Optional.of(Found.date(i, end, calendar.month(month.get().month(), tense)));
  }

  private static boolean isPrefixed(Lexemes lexemes, int i) {
    return lexemes.is(i, "mid") && lexemes.isHyphen(i + 1);
  }

  /** "may" and "march" are verbs, "April" and "June" are names as well. */
  private static boolean isMonth(Lexemes lexemes, int name) {
    return switch (lexemes.word(name)) {
      case "may", "march", "mar", "dec", "jan", "sep", "oct", "nov", "jun", "jul", "apr", "aug" ->
          MONTH_CUES.contains(lexemes.word(name - 1)) || lexemes.isHyphen(name - 1);
      default -> true;
    };
  }

  private static Optional<Found> monthRange(
      Lexemes lexemes, int i, Month first, Calendar calendar) {
    var ownYear = yearAt(lexemes, first.end());
    int at = ownYear.map(Year::end).orElse(first.end());
    boolean joins =
        lexemes.is(at, "to")
            || lexemes.isEvenDash(at)
            || lexemes.is(at, "through")
            || (lexemes.is(at, "and") && lexemes.is(i - 1, "between"));
    var second = joins ? monthAt(lexemes, at + 1) : Optional.<Month>empty();
    if (second.isEmpty() || dayOfMonth(lexemes, second.get().end()).isPresent()) {
      return Optional.empty();
    }
    var year = anyYearAt(lexemes, second.get().end(), calendar);
    int end = year.map(Year::end).orElse(second.get().end());
    var tense = Tenses.around(lexemes, i, end);
    var last = year.map(Year::year).or(() -> calendar.yearOfMonth(second.get().month(), tense));
    if (ownYear.isPresent() && year.isEmpty()) {
      return Optional.empty();
    }
    boolean turns = second.get().month() < first.month();
    var iso =
        last.map(y -> {
          int from = ownYear.map(Year::year).orElse(turns ? y - 1 : y);
          return Calendar.interval(
              Calendar.month(from, first.month()), Calendar.month(y, second.get().month()));
        });
    return Optional.of(Found.date(i, end, iso));
  }
}
