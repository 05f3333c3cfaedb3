package org.standoff.figures.dates;

import java.util.Optional;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.words.CalendarWords;

/**
 * Reads dates: weekdays, days and months as {@link WrittenDates} has them, {@link Years}, {@link
 * Periods} of a year, and what is said from the day of publication on, {@link RelativeDates}.
 */
public final class Dates {
  private final RelativeDates relative = new RelativeDates();
  private final WrittenDates written = new WrittenDates();
  private final Years years = new Years();

  /** The date that begins at a lexeme. */
  public Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    if (lexemes.isNumber(i) || lexemes.isApostrophe(i)) {
      return relative
          .ago(lexemes, i, calendar)
          .or(() -> Periods.at(lexemes, i, calendar))
          .or(() -> written.at(lexemes, i, calendar))
          .or(() -> years.at(lexemes, i));
    }
    if (!lexemes.isWord(i)) {
      return Optional.empty();
    }
    return relative
        .named(lexemes, i, calendar)
        .or(() -> weekday(lexemes, i, calendar))
        .or(() -> written.at(lexemes, i, calendar))
        .or(() -> Periods.at(lexemes, i, calendar))
        .or(() -> years.at(lexemes, i))
        .or(() -> relative.ago(lexemes, i, calendar));
  }

  /** Whether a day with its year can begin at a lexeme. */
  static boolean mayBegin(Lexemes lexemes, int i) {
    return lexemes.isNumber(i)
        || (lexemes.isCapitalized(i) && CalendarWords.isDayOrMonth(lexemes.word(i)));
  }

  /** "Wednesday", "Wednesday, July 13", "Sunday the 26 June, 2022". */
  private Optional<RawFigure> weekday(Lexemes lexemes, int i, Calendar calendar) {
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
      return Optional.of(new RawFigure(i, date.get().end(), date.get().value()));
    }
    return name.map(weekday ->
        RawFigure.date(i, i + 1, calendar.weekday(weekday, Tenses.around(lexemes, i, i + 1))));
  }

  /** "Mondays": any of them. */
  private static Optional<RawFigure> pluralWeekday(Lexemes lexemes, int i) {
    var word = lexemes.word(i);
    return word.endsWith("days")
            && CalendarWords.weekday(word.substring(0, word.length() - 1)).isPresent()
        ? Optional.of(RawFigure.date(i, i + 1, Optional.empty()))
        : Optional.empty();
  }
}
