package org.standoff.identities;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The articles of a time.
 *
 * @param since the first day of publication; empty from the first there is
 * @param until the last day of publication; empty to the last there is
 * @param dated whether it is of articles that say their day; if not, it is all that do not
 */
public record Era(Optional<LocalDate> since, Optional<LocalDate> until, boolean dated) {
  /** The articles that do not say when they were published. */
  public static final Era UNDATED = new Era(Optional.empty(), Optional.empty(), false);

  /** The articles from one day to another. */
  public static Era of(Optional<LocalDate> since, Optional<LocalDate> until) {
    return new Era(since, until, true);
  }

  /** Whether an article is of the time. */
  public boolean takes(Optional<LocalDate> published) {
    if (published.isEmpty() || !dated) {
      return published.isEmpty() && !dated;
    }
    var day = published.get();
    return since.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }
}
