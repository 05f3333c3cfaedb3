package org.standoff.figures.dates;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.figures.dates.DateParts.Month;
import org.standoff.figures.dates.DateParts.Year;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.text.WordTable;

/** Reads months without a day: "June 2018", "May", "mid-August", "April to June in 2017". */
final class WrittenMonths {
  /** Words before "May" or "March" that make it a month. */
  private static final Set<String> CUES =
      WordTable.of(Locale.ENGLISH, "dates").words("before months");

  private WrittenMonths() {}

  /** The month or row of months that begins at a lexeme. */
  static Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    int name = isPrefixed(lexemes, i) ? i + 2 : i;
    var month = DateParts.monthAt(lexemes, name);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    var range = monthRange(lexemes, i, month.get(), calendar);
    if (range.isPresent()) {
      return range;
    }
    var year = DateParts.anyYearAt(lexemes, month.get().end(), calendar);
    if (year.isPresent()) {
      var iso = Calendar.month(year.get().year(), month.get().month());
      return Optional.of(RawFigure.date(i, year.get().end(), Optional.of(iso)));
    }
    if (!isMonth(lexemes, name)) {
      return Optional.empty();
    }
    int end = month.get().end();
    if (lexemes.is(end - 1, ".") && !lexemes.has(end)) {
      end--;
    }
    var tense = Tenses.around(lexemes, i, end);
    return Optional.of(RawFigure.date(i, end, calendar.month(month.get().month(), tense)));
  }

  private static boolean isPrefixed(Lexemes lexemes, int i) {
    return lexemes.is(i, "mid") && lexemes.isHyphen(i + 1);
  }

  /** "may" and "march" are verbs, "April" and "June" are names as well. */
  private static boolean isMonth(Lexemes lexemes, int name) {
    return switch (lexemes.word(name)) {
      case "may", "march", "mar", "dec", "jan", "sep", "oct", "nov", "jun", "jul", "apr", "aug" ->
          CUES.contains(lexemes.word(name - 1)) || lexemes.isHyphen(name - 1);
      default -> true;
    };
  }

  private static Optional<RawFigure> monthRange(
      Lexemes lexemes, int i, Month first, Calendar calendar) {
    var ownYear = DateParts.yearAt(lexemes, first.end());
    int at = ownYear.map(Year::end).orElse(first.end());
    boolean joins =
        lexemes.is(at, "to")
            || lexemes.isEvenDash(at)
            || lexemes.is(at, "through")
            || (lexemes.is(at, "and") && lexemes.is(i - 1, "between"));
    var second = joins ? DateParts.monthAt(lexemes, at + 1) : Optional.<Month>empty();
    if (second.isEmpty() || DateParts.dayOfMonth(lexemes, second.get().end()).isPresent()) {
      return Optional.empty();
    }
    var year = DateParts.anyYearAt(lexemes, second.get().end(), calendar);
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
    return Optional.of(RawFigure.date(i, end, iso));
  }
}
