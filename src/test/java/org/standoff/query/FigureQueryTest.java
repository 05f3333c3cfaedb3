package org.standoff.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.query.ranges.Amount;
import org.standoff.query.ranges.Days;

class FigureQueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1500       | 1500
          1,500      | 1500
          2.5        | 2.5
          -3         | -3
          1m         | 1000000
          1.2bn      | 1200000000
          3 billion  | 3000000000
          20K        | 20000
          4tn        | 4000000000000
          """)
  void amountsAreWrittenAsPeopleDo(String typed, BigDecimal amount) {
    assertThat(Amount.parse(typed)).isEqualByComparingTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "1x", "1e9", "1e999999999", "one", "1.2.3", "--1", "NaN"})
  void whatIsNoAmountSaysHowToWriteOne(String typed) {
    assertThatThrownBy(() -> Amount.parse(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no number '" + typed + "': write it as 1500, 2.5, 20k, 1m or 3bn");
  }

  @Test
  void aRangeMayNotBeUpsideDown() {
    assertThatThrownBy(() ->
            new FigureQuery(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ONE),
                Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the minimum 10 is above the maximum 1");
  }

  @ParameterizedTest
  @CsvSource({
    "2013-01-16, 2013-01-16, 2013-01-16",
    "2012-02, 2012-02-01, 2012-02-29",
    "2013, 2013-01-01, 2013-12-31",
    "1990/1999, 1990-01-01, 1999-12-31",
    "2022-10/2022-12, 2022-10-01, 2022-12-31",
    "2013-01-14/2013-01-20, 2013-01-14, 2013-01-20",
  })
  void datesCoverTheirDays(String iso, String first, String last) {
    assertThat(Days.of(iso).map(days -> days.first() + " " + days.last()))
        .contains(first + " " + last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"05:30", "", "2013-13", "2013-02-30", "1999/1990", "/", "2013/", "yesterday"})
  void whatIsNoDateHasNoDays(String iso) {
    assertThat(Days.of(iso)).isEmpty();
  }
}
