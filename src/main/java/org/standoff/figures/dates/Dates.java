package org.standoff.figures.dates;

import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Value;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.words.CalendarWords;

/**
 * Reads dates: weekdays, days and months as {@link WrittenDates} has them, {@link Years}, {@link
 * Periods} of a year, and what is said from the day of publication on, {@link RelativeDates}.
 */
public final class Dates {
  private static final int DAY_LENGTH = "2013-01-16".length();

  /** Words before "from one day to another" after which the first day no longer holds. */
  private static final Set<String> MOVED =
      Set.of("moved", "postponed", "delayed", "rescheduled", "pushed", "changed", "brought");

  private final RelativeDates relative = new RelativeDates();
  private final WrittenDates written = new WrittenDates();
  private final Years years = new Years();
  private final PartsOfTime parts = new PartsOfTime();
  private final Holidays holidays = new Holidays();

  /** The date, or the days from one to another, that begin at a lexeme. */
  public Optional<RawFigure> at(Lexemes lexemes, int i, Calendar calendar) {
    var found = single(lexemes, i, calendar);
    return found.flatMap(first -> span(lexemes, first, calendar)).or(() -> found);
  }

  private Optional<RawFigure> single(Lexemes lexemes, int i, Calendar calendar) {
    if (lexemes.isNumber(i) || lexemes.isApostrophe(i)) {
      return relative
          .ago(lexemes, i, calendar)
          .or(() -> Periods.at(lexemes, i, calendar))
          .or(() -> parts.at(lexemes, i, calendar))
          .or(() -> written.at(lexemes, i, calendar))
          .or(() -> years.at(lexemes, i));
    }
    if (!lexemes.isWord(i)) {
      return Optional.empty();
    }
    return parts
        .at(lexemes, i, calendar)
        .or(() -> holidays.at(lexemes, i, calendar))
        .or(() -> ToldDates.at(lexemes, i, calendar))
        .or(() -> relative.named(lexemes, i, calendar))
        .or(() -> weekday(lexemes, i, calendar))
        .or(() -> written.at(lexemes, i, calendar))
        .or(() -> Periods.at(lexemes, i, calendar))
        .or(() -> years.at(lexemes, i))
        .or(() -> relative.ago(lexemes, i, calendar));
  }

  /** "Thursday, July 14 to Sunday, July 17": two days with their months that are one time. */
  private Optional<RawFigure> span(Lexemes lexemes, RawFigure first, Calendar calendar) {
    int at = first.end();
    boolean between = lexemes.is(at, "and") && lexemes.is(first.first() - 1, "between");
    boolean joins =
        between || lexemes.is(at, "to") || lexemes.is(at, "through") || lexemes.isEvenDash(at);
    if (!joins || !mayBegin(lexemes, at + 1) || MOVED.contains(lexemes.word(first.first() - 2))) {
      return Optional.empty();
    }
    if (first.end() == first.first() + 1) {
      return weekdays(lexemes, first.first(), calendar);
    }
    var second =
        lexemes.isWord(at + 1)
            ? weekday(lexemes, at + 1, calendar).or(() -> written.at(lexemes, at + 1, calendar))
            : written.at(lexemes, at + 1, calendar);
    return second.filter(last -> last.end() > at + 2).flatMap(last -> joined(first, last, between));
  }

  /** Two days that are one time if they lie so; between two days also if neither is settled. */
  private static Optional<RawFigure> joined(RawFigure first, RawFigure last, boolean between) {
    var from = day(first);
    var to = day(last);
    if (between && isOpen(first) && isOpen(last)) {
      return Optional.of(RawFigure.date(first.first(), last.end(), Optional.empty()));
    }
    return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0
        ? Optional.of(
            RawFigure.date(
                first.first(), last.end(), Optional.of(Calendar.interval(from.get(), to.get()))))
        : Optional.empty();
  }

  private static boolean isOpen(RawFigure found) {
    return switch (found.value()) {
      case Value.Moment(_, var iso, _) -> iso.isEmpty();
      case Value.Quantity _ -> false;
    };
  }

  /** "from Monday to Friday", "between Monday and Friday": days of one week. */
  private static Optional<RawFigure> weekdays(Lexemes lexemes, int i, Calendar calendar) {
    var from = CalendarWords.weekday(lexemes.word(i));
    var to = CalendarWords.weekday(lexemes.word(i + 2)).filter(_ -> lexemes.isCapitalized(i + 2));
    boolean said = lexemes.is(i - 1, "from") || lexemes.is(i - 1, "between");
    if (!said || from.isEmpty() || to.isEmpty() || lexemes.isNumber(i + 3)) {
      return Optional.empty();
    }
    var tense = Tenses.around(lexemes, i, i + 3);
    var iso = calendar.weekdays(from.get(), to.get(), tense);
    return Optional.of(RawFigure.date(i, i + 3, iso));
  }

  private static Optional<String> day(RawFigure found) {
    return switch (found.value()) {
      case Value.Moment(_, var iso, _) -> iso.filter(date -> date.length() == DAY_LENGTH);
      case Value.Quantity _ -> Optional.empty();
    };
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
    boolean partOfDay = DateParts.isPartOfDay(lexemes, i + 1);
    if (partOfDay) {
      int comma = lexemes.is(i + 2, ",") ? i + 3 : i + 2;
      at = comma;
    }
    var weekdayOfDate = name.or(() -> CalendarWords.shortWeekday(word)).orElseThrow();
    var date = written.dayAt(lexemes, at, calendar, Optional.of(weekdayOfDate));
    if (date.isPresent() && partOfDay) {
      return Optional.of(new RawFigure(i, i + 1, date.get().value()));
    }
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
