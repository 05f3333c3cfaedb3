package org.standoff.words;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.text.WordTable;

/** The names of weekdays, months and units of time in English, all asked in lower case. */
public final class CalendarWords {
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Set<String> SHORT_NAMES = new HashSet<>();
  private static final Set<String> UNITS;

  static {
    var table = WordTable.of(Locale.ENGLISH, "calendar");
    for (var row : table.rows("weekdays")) {
      var weekday = DayOfWeek.of(Integer.parseInt(row.cell(0)));
      WEEKDAYS.put(row.cell(1), weekday);
      row.list(2).forEach(name -> SHORT_WEEKDAYS.put(name, weekday));
    }
    for (var row : table.rows("months")) {
      int month = Integer.parseInt(row.cell(0));
      MONTHS.put(row.cell(1), month);
      row.list(2).forEach(name -> MONTHS.put(name, month));
      SHORT_NAMES.addAll(row.list(2));
    }
    SHORT_NAMES.addAll(SHORT_WEEKDAYS.keySet());
    UNITS = table.words("units");
  }

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

  /** Whether a word is the short name of a weekday or a month. */
  public static boolean isShortDayOrMonth(String word) {
    return SHORT_NAMES.contains(word);
  }

  /** The names of the weekdays, in full and in short. */
  public static Set<String> weekdays() {
    Set<String> names = new TreeSet<>(WEEKDAYS.keySet());
    names.addAll(SHORT_WEEKDAYS.keySet());
    return names;
  }

  /** The names of the months, in full and in short. */
  public static Set<String> months() {
    return Collections.unmodifiableSet(MONTHS.keySet());
  }

  /** Whether a word is a unit of time in the singular, from "second" to "year". */
  public static boolean isUnit(String word) {
    return UNITS.contains(word);
  }
}
