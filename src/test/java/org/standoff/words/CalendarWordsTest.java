package org.standoff.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarWordsTest {
  @ParameterizedTest
  @EnumSource
  void everyMonthHasItsName(Month month) {
    var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    assertThat(CalendarWords.month(name)).contains(month.getValue());
    assertThat(CalendarWords.isDayOrMonth(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"jan, 1", "may, 5", "sep, 9", "sept, 9", "dec, 12"})
  void monthsHaveShortNames(String name, int month) {
    assertThat(CalendarWords.month(name)).contains(month);
  }

  @ParameterizedTest
  @EnumSource
  void everyWeekdayHasItsNames(DayOfWeek weekday) {
    var name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    assertThat(CalendarWords.weekday(name)).contains(weekday);
    assertThat(CalendarWords.shortWeekday(name.substring(0, 3))).contains(weekday);
    assertThat(CalendarWords.isDayOrMonth(name.substring(0, 3))).isTrue();
  }

  @Test
  void aShortNameIsNoFullOne() {
    assertThat(CalendarWords.weekday("sun")).isEmpty();
    assertThat(CalendarWords.shortWeekday("sunday")).isEmpty();
  }

  @Test
  void unitsOfTimeAreInTheSingular() {
    assertThat(CalendarWords.isUnit("week")).isTrue();
    assertThat(CalendarWords.isUnit("weeks")).isFalse();
    assertThat(CalendarWords.isUnit("mile")).isFalse();
  }
}
