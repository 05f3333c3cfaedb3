package org.standoff.figures.dates;

import java.util.Optional;
import org.standoff.figures.dates.DateParts.Day;
import org.standoff.figures.dates.DateParts.Month;
import org.standoff.figures.dates.DateParts.Year;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.words.CalendarWords;

/**
 * Finds the month that days in a row share: "Monday 20, Tuesday 21 and Sunday 26 April", "3, 5 and
 * 7 May", "May 3, 5 and 7".
 */
final class DayLists {
  /** No list of days is longer. */
  private static final int MOST_DAYS = 8;

  private DayLists() {}

  /** The month, and the year if one is said. */
  record Shared(int month, Optional<Year> year) {}

  /** The month behind the last day of the list that goes on after a day. */
  static Optional<Shared> behind(Lexemes lexemes, Day first, Calendar calendar) {
    int at = first.end();
    for (int n = 0; n < MOST_DAYS; n++) {
      int next = pastJoin(lexemes, at);
      if (next == at) {
        return Optional.empty();
      }
      if (isWeekday(lexemes, next)) {
        next++;
        next = lexemes.is(next, "the") ? next + 1 : next;
      }
      var day = DateParts.dayOfMonth(lexemes, next);
      if (day.isEmpty()) {
        return Optional.empty();
      }
      at = day.get().end();
      var month = DateParts.monthAt(lexemes, lexemes.is(at, "of") ? at + 1 : at);
      if (month.isPresent()) {
        var year = DateParts.anyYearAt(lexemes, month.get().end(), calendar);
        return Optional.of(new Shared(month.get().month(), year));
      }
    }
    return Optional.empty();
  }

  /** The month before the first day of the list that ends in a day: "May 3, 5 and 7". */
  static Optional<Shared> before(Lexemes lexemes, int i, Calendar calendar) {
    var last = lastOfList(lexemes, i);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int at = i;
    for (int n = 0; n < MOST_DAYS; n++) {
      int number = numberBeforeJoin(lexemes, at);
      if (number == at) {
        return Optional.empty();
      }
      at = number;
      int name = lexemes.is(number - 1, ".") ? number - 2 : number - 1;
      var month = DateParts.monthAt(lexemes, name).map(Month::month);
      if (month.isPresent()) {
        var year = DateParts.anyYearAt(lexemes, last.get().end(), calendar);
        return Optional.of(new Shared(month.get(), year));
      }
    }
    return Optional.empty();
  }

  /** The year behind the list that goes on after a day: "May 3, 5 and 7, 2023". */
  static Optional<Year> yearOfList(Lexemes lexemes, int end, Calendar calendar) {
    int next = pastJoin(lexemes, end);
    return next == end
        ? Optional.empty()
        : lastOfList(lexemes, next)
            .flatMap(last -> DateParts.anyYearAt(lexemes, last.end(), calendar));
  }

  /** The last day of a list that ends in "and" with a day, after which nothing is counted. */
  private static Optional<Day> lastOfList(Lexemes lexemes, int i) {
    var day = DateParts.dayOfMonth(lexemes, i);
    boolean and = isAnd(lexemes, i - 1);
    for (int n = 0; n < MOST_DAYS && day.isPresent(); n++) {
      int next = pastJoin(lexemes, day.get().end());
      boolean joined = next > day.get().end() && DateParts.dayOfMonth(lexemes, next).isPresent();
      if (!joined) {
        break;
      }
      and |= isAnd(lexemes, next - 1);
      day = DateParts.dayOfMonth(lexemes, next);
    }
    return and ? day.filter(last -> isEnd(lexemes, last.end())) : Optional.empty();
  }

  private static boolean isEnd(Lexemes lexemes, int end) {
    return switch (lexemes.tag(end)) {
      case "NOUN", "ADJ", "PROPN", "SYM" -> false;
      default -> !lexemes.touches(end - 1) || (!lexemes.isWord(end) && !lexemes.is(end, "%"));
    };
  }

  private static boolean isAnd(Lexemes lexemes, int i) {
    return lexemes.is(i, "and") || lexemes.is(i, "&") || lexemes.is(i, "or");
  }

  /** The lexeme after "and" or a comma; the given one if neither stands there. */
  private static int pastJoin(Lexemes lexemes, int at) {
    int next = lexemes.is(at, ",") ? at + 1 : at;
    return isAnd(lexemes, next) ? next + 1 : next;
  }

  /** The day before the join that ends before a lexeme; the lexeme itself if there is none. */
  private static int numberBeforeJoin(Lexemes lexemes, int i) {
    int at = isAnd(lexemes, i - 1) ? i - 2 : i - 1;
    at = lexemes.is(at, ",") ? at - 1 : at;
    boolean joined = at < i - 1;
    return joined && lexemes.isNumber(at) && lexemes.word(at).length() <= 2 ? at : i;
  }

  private static boolean isWeekday(Lexemes lexemes, int i) {
    return lexemes.isCapitalized(i) && CalendarWords.weekday(lexemes.word(i)).isPresent();
  }
}
