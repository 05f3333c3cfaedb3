package org.standoff.figures.dates;

import java.time.DayOfWeek;
import java.util.Optional;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.numbers.Ordinals;
import org.standoff.words.CalendarWords;

/** Reads the parts of a written date: a day of the month, the name of a month, a year. */
final class DateParts {
  private DateParts() {}

  /** A day of the month, and the lexeme after it. */
  record Day(int end, int day) {}

  /** A month by its name, and the lexeme after it. */
  record Month(int end, int month) {}

  /** A year, and the lexeme after it. */
  record Year(int end, int year) {}

  /** "July", "Jan."; with its capital, since "may" and "march" are verbs. */
  static Optional<Month> monthAt(Lexemes lexemes, int i) {
    if (!lexemes.isCapitalized(i)) {
      return Optional.empty();
    }
    return CalendarWords.month(lexemes.word(i))
        .map(month -> new Month(isAbbreviated(lexemes, i) ? i + 2 : i + 1, month));
  }

  /** "4 june": after a day a month may go without its capital, except "may" and "march". */
  static Optional<Month> smallMonthAt(Lexemes lexemes, int i) {
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

  /** "25", "25th". */
  static Optional<Day> dayOfMonth(Lexemes lexemes, int i) {
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

  /** "April first", "May the twenty-first"; but not "May second thoughts". */
  static Optional<Day> dayInWords(Lexemes lexemes, int i) {
    if (!lexemes.isWord(i)) {
      return Optional.empty();
    }
    return Ordinals.at(lexemes, i)
        .filter(ordinal -> ordinal.number() <= 31)
        .filter(ordinal ->
            switch (lexemes.tag(ordinal.end())) {
              case "NOUN", "ADJ", "PROPN", "VERB" -> false;
              default -> true;
            })
        .map(ordinal -> new Day(ordinal.end(), ordinal.number()));
  }

  /** The year after a day or month: ", 2022", "of 2018", "2022". */
  static Optional<Year> yearAt(Lexemes lexemes, int i) {
    int at = i;
    if (lexemes.is(at, ",") || lexemes.is(at, "of") || lexemes.is(at, "in")) {
      at++;
    }
    if (!lexemes.mayBeYear(at) || Labels.isGluedAfter(lexemes, at + 1)) {
      return SpokenYears.at(lexemes, at).map(spoken -> new Year(spoken.end(), spoken.year()));
    }
    return Optional.of(new Year(at + 1, Integer.parseInt(lexemes.word(at))));
  }

  /** The weekday in "Thursday morning, May 5". */
  static Optional<DayOfWeek> weekdayBefore(Lexemes lexemes, int i) {
    int part = lexemes.is(i - 1, ",") ? i - 2 : i - 1;
    return isPartOfDay(lexemes, part) && lexemes.isCapitalized(part - 1)
        ? CalendarWords.weekday(lexemes.word(part - 1))
        : Optional.empty();
  }

  static boolean isPartOfDay(Lexemes lexemes, int i) {
    return switch (lexemes.word(i)) {
      case "morning", "afternoon", "evening", "night" -> true;
      default -> false;
    };
  }

  /** "12" in "19-Nov-12". */
  static Optional<Year> shortYearAt(Lexemes lexemes, int i, Calendar calendar) {
    boolean joined = lexemes.isHyphen(i - 1) && lexemes.isNumber(i);
    if (!joined || lexemes.word(i).length() != 2 || Labels.isGluedAfter(lexemes, i + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Year(i + 1, calendar.century(Integer.parseInt(lexemes.word(i)))));
  }

  /** The year after a day or month, also as "last year". */
  static Optional<Year> anyYearAt(Lexemes lexemes, int i, Calendar calendar) {
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
}
