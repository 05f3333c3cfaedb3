package org.standoff.query.ranges;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A run of whole days.
 *
 * @param last included, not before {@code first}
 */
public record Days(LocalDate first, LocalDate last) {
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("days end before they start: " + first + "/" + last);
    }
  }

  /**
   * The days that an ISO 8601 date covers: a day {@code 2013-01-16}, a month {@code 2013-01}, a
   * year {@code 2013}, or an interval of those, {@code 1990/1999}, whose end is included. Empty if
   * it is none of them, such as a time of day.
   */
  public static Optional<Days> of(String iso) {
    int slash = iso.indexOf('/');
    try {
      if (slash < 0) {
        return Optional.of(single(iso));
      }
      var from = single(iso.substring(0, slash));
      var to = single(iso.substring(slash + 1));
      return to.last().isBefore(from.first())
          ? Optional.empty()
          : Optional.of(new Days(from.first(), to.last()));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /**
   * The days of a date as a user types it.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Days parse(String typed) {
    return of(typed)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no date '" + typed + "': write it as 2013-01-16, 2013-01, 2013 or 2010/2013"));
  }

  /**
   * The days of a day, month or year as a user types it.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Days parseOne(String typed) {
    return of(typed)
        .filter(_ -> typed.indexOf('/') < 0)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no date '" + typed + "': write it as 2013-01-16, 2013-01 or 2013"));
  }

  /** The same as {@link #of}, with {@code ..} between the ends of an interval. */
  public static Optional<Days> ofRange(String typed) {
    return of(typed.replace("..", "/"));
  }

  private static Days single(String iso) {
    return switch (iso.length()) {
      case 4 -> {
        var year = Year.parse(iso);
        yield new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
      case 7 -> {
        var month = YearMonth.parse(iso);
        yield new Days(month.atDay(1), month.atEndOfMonth());
      }
      case 10 -> {
        var day = LocalDate.parse(iso);
        yield new Days(day, day);
      }
      default -> throw new DateTimeParseException("no date", iso, 0);
    };
  }

  /** Whether the two share a day. */
  public boolean overlaps(Days other) {
    return !other.first.isAfter(last) && !first.isAfter(other.last);
  }

  public boolean contains(Days other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }
}
