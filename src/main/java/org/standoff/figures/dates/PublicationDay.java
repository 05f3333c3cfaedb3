package org.standoff.figures.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.Value;
import org.standoff.figures.dates.Calendar.Tense;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.RawFigure;

/** Settles the day of an article that does not say when it was published. */
public final class PublicationDay {
  /** Days further apart than that belong to a history, not to the news of a week. */
  private static final int DAYS_OF_ONE_STORY = 14;

  private PublicationDay() {}

  /**
   * The last day that the article tells of with its year, if it tells of two close to each other;
   * days that are still to come when it is written do not count.
   */
  public static Optional<LocalDate> provenBy(Dates dates, List<Lexemes> sentences) {
    var days = days(dates, sentences);
    Collections.sort(days);
    if (days.size() < 2) {
      return Optional.empty();
    }
    var last = days.getLast();
    boolean close =
        days.reversed().stream()
            .filter(day -> day.isBefore(last))
            .findFirst()
            .map(day -> ChronoUnit.DAYS.between(day, last) <= DAYS_OF_ONE_STORY)
            .orElse(false);
    return close ? Optional.of(last) : Optional.empty();
  }

  private static List<LocalDate> days(Dates dates, List<Lexemes> sentences) {
    var unknown = new Calendar(Optional.empty());
    List<LocalDate> days = new ArrayList<>();
    for (var lexemes : sentences) {
      for (int i = 0; i < lexemes.size(); i++) {
        if (!Dates.mayBegin(lexemes, i)) {
          continue;
        }
        var found = dates.at(lexemes, i, unknown);
        if (found.isPresent()) {
          day(found.get())
              .filter(day ->
                  Tenses.around(lexemes, found.get().first(), found.get().end()) != Tense.FUTURE)
              .ifPresent(days::add);
          i = found.get().end() - 1;
        }
      }
    }
    return days;
  }

  private static Optional<LocalDate> day(RawFigure found) {
    return switch (found.value()) {
      case Value.Moment(var _, var iso, var _) -> iso.flatMap(PublicationDay::parsed);
      case Value.Quantity _ -> Optional.empty();
    };
  }

  private static Optional<LocalDate> parsed(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
