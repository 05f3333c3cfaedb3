package org.standoff.words;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of weekdays, months and units of time in English, all asked in lower case. */
public final class CalendarWords {
  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY));

  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("tues", DayOfWeek.TUESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("thur", DayOfWeek.THURSDAY),
          Map.entry("thurs", DayOfWeek.THURSDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sat", DayOfWeek.SATURDAY),
          Map.entry("sun", DayOfWeek.SUNDAY));

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Set<String> UNITS =
      Set.of("year", "month", "week", "day", "hour", "minute", "second");

  private CalendarWords() {}

  /** The weekday of a full name. */
  public static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word));
  }

  /** The weekday of a short name, "mon", which is a weekday only with a date. */
  public static Optional<DayOfWeek> shortWeekday(String word) {
    return Optional.ofNullable(SHORT_WEEKDAYS.get(word));
  }

  /** The number of a month, from 1, by its full or short name. */
  public static Optional<Integer> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  /** Whether a word names a weekday or a month, in full or in short. */
  public static boolean isDayOrMonth(String word) {
    return WEEKDAYS.containsKey(word)
        || MONTHS.containsKey(word)
        || SHORT_WEEKDAYS.containsKey(word);
  }

  /** Whether a word is a unit of time in the singular, from "second" to "year". */
  public static boolean isUnit(String word) {
    return UNITS.contains(word);
  }
}
