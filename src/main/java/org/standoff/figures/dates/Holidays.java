package org.standoff.figures.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.Phrases;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.text.WordTable;

/** Reads days that have a name: "Christmas Eve", "Good Friday 2013", "Labor Day". */
final class Holidays {
  private static final String EASTER = "easter";

  private final Phrases<String> names = new Phrases<>();

  Holidays() {
    for (var row : WordTable.of(Locale.ENGLISH, "dates").rows("holidays")) {
      for (var name : row.list(1)) {
        names.add(name, Phrases.Case.AS_GIVEN, row.cell(0));
        names.add(name.replace('\'', '\u2019'), Phrases.Case.AS_GIVEN, row.cell(0));
      }
    }
  }

  /** The holiday that begins at a lexeme. */
  Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    var match = lexemes.isCapitalized(i) ? names.at(lexemes, i) : noName();
    if (match.isEmpty() || isPartOfOther(lexemes, match.get().end())) {
      return Optional.empty();
    }
    var rule = match.get().value();
    var said = DateParts.yearAt(lexemes, match.get().end());
    int end = said.map(DateParts.Year::end).orElse(match.get().end());
    var year =
        said.map(DateParts.Year::year)
            .or(() ->
                calendar
                    .currentYear()
                    .map(current -> day(rule, current))
                    .flatMap(day ->
                        calendar.yearOfMonthDay(
                            day.getMonthValue(),
                            day.getDayOfMonth(),
                            Tenses.around(lexemes, i, end))));
    return Optional.of(RawFigure.date(i, end, year.map(y -> day(rule, y).toString())));
  }

  private static Optional<Phrases.Match<String>> noName() {
    return Optional.empty();
  }

  /** "the Christmas Day massacre" names a day, "Christmas Island" and "Christmas tree" do not. */
  private static boolean isPartOfOther(Lexemes lexemes, int end) {
    if (lexemes.isHyphen(end)) {
      return true;
    }
    return lexemes.is(end - 1, "christmas")
        && lexemes.isWord(end)
        && switch (lexemes.tag(end)) {
          case "NOUN", "PROPN", "ADJ" -> true;
          default -> false;
        };
  }

  private static LocalDate day(String rule, int year) {
    if (rule.startsWith(EASTER)) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(EASTER.length())));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    var rest = rule.substring(3);
    int dash = rest.indexOf('-');
    if (dash < 0) {
      return LocalDate.of(year, month, Integer.parseInt(rest));
    }
    var weekday = DayOfWeek.of(Integer.parseInt(rest.substring(0, dash)));
    int which = Integer.parseInt(rest.substring(dash + 1));
    return YearMonth.of(year, month)
        .atDay(1)
        .with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
  }

  /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int moon = (century - (century + 8) / 25 + 1) / 3;
    int h = (19 * a + century - century / 4 - moon + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - h - inCentury % 4) % 7;
    int m = (a + 11 * h + 22 * weekday) / 451;
    int sum = h + weekday - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
