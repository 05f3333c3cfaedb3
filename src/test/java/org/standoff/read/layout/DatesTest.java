package org.standoff.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          19 January 2013                             | 2013-01-19
          January 19, 2013                            | 2013-01-19
          Jan. 19, 2013                               | 2013-01-19
          Saturday, 19 January 2013                   | 2013-01-19
          19th of January 2013                        | 2013-01-19
          2013-01-19                                  | 2013-01-19
          2013-01-19T10:15:30.123+01:00               | 2013-01-19
          2013-01-19T23:15:30Z                        | 2013-01-19
          2013-01-19 23:15                            | 2013-01-19
          2013/1/19                                   | 2013-01-19
          19/01/2013                                  | 2013-01-19
          01/19/2013                                  | 2013-01-19
          03.04.2013                                  | 2013-04-03
          Sat, 19 Jan 2013 10:15:30 GMT               | 2013-01-19
          Published: 19 Sept 2013 at 5:30 PM EST      | 2013-09-19
          Posted on May 2, 2012, updated May 3, 2012  | 2012-05-02
          """)
  void aLineThatIsADateGivesItsDay(String line, LocalDate day) {
    assertThat(WrittenDate.alone(line).map(WrittenDate::day)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 February 2013",
        "03/04/2013",
        "January 2013",
        "2013",
        "19 January",
        "19 January 2013 was a Saturday",
        "Phone 555-2013-01-19",
        "",
        "19 January 9999"
      })
  void otherLinesDoNot(String line) {
    assertThat(WrittenDate.alone(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://a.org/news/2022/7/21/climber, 2022-07-21
          https://a.org/world/2022/jul/21/climber, 2022-07-21
          https://a.org/news/2022-07-09/storm/101292, 2022-07-09
          https://a.org/view.php?ud=20220725000793&np=1, 2022-07-25
          https://a.org/2022/07/25/a/20220725163105094.html, 2022-07-25
          https://a.org/stories/202207260395.html, 2022-07-26
          https://a.org/20220715/aea052fa00c7.html, 2022-07-15
          https://a.org/a/202207/21/WS62d.html, 2022-07-21
          https://a.org/news/2022/0721/1311, 2022-07-21
          """)
  void anAddressMayCarryADate(String address, LocalDate day) {
    assertThat(AddressDate.of(address)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.org/2022/04/castle-tankard",
        "https://a.org/2022/13/21/",
        "https://a.org/news/2022/02/30/x",
        "https://a.org/cuba/1656608219_40605.html",
        "https://a.org/archives/2003782199",
        "https://a.org/articles/14660639",
        "https://a.org/id/00082832.html",
        "https://a.org/1066/10/14/hastings",
        "https://a.org/x-50358418-2bc9-4222-b5a8"
      })
  void anAddressWithoutARealDateHasNone(String address) {
    assertThat(AddressDate.of(address)).isEmpty();
  }
}
