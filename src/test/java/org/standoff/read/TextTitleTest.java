package org.standoff.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a text has its title above it; {@code /} stands for the end of a line. */
class TextTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fire in Oslo             | Fire in Oslo/It was cold.                     | true
          FIRE IN OSLO!            | Fire in Oslo/It was cold.                     | true
          Fire in Oslo             | It was cold.                                  | false
          Fire in Oslo             | A fire in Oslo has killed two.                | false
          Fire in Oslo             | Fire in Oslo has killed two.                  | false
          Mayor wins vote in Oslo  | Mayor wins vote in Oslo It was cold.          | true
          Mayor wins vote in Oslo  | News/By Ann Lee//Mayor wins/vote in Oslo/It   | true
          Mayor wins vote in Oslo - Daily Post | Mayor wins vote in Oslo/It was cold. | true
          Mayor wins vote in Oslo - Daily Post | Mayor wins vote in a cold town.  | false
          Mayor wins vote in Oslo  | Mayor wins vote in Bergen/It was cold.        | false
          Fire                     | Fire/It was cold.                             | true
          Fire                     | Fire has killed two.                          | false
          ...                      | It was cold.                                  | true
          """)
  void isAbove(String title, String text, boolean above) {
    assertThat(TextTitle.isAbove(text.replace('/', '\n'), title)).isEqualTo(above);
  }
}
