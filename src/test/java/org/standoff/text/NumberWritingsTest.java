package org.standoff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWritingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3500           | 3500 / 3 500
          3 500          | 3 500 / 3500
          1234567        | 1234567 / 1 234 567
          1 234 567      | 1 234 567 / 1234567
          about 3500 men | about 3500 men / about 3 500 men
          oslo           | oslo
          500            | 500
          0815           | 0815
          3 50           | 3 50
          19 january     | 19 january
          in 2013 100    | in 2013 100 / in 2 013 100
          """)
  void of(String words, String writings) {
    assertThat(NumberWritings.of(List.of(words.split(" ", -1))))
        .extracting(writing -> String.join(" ", writing))
        .containsExactly(writings.split(" / ", -1));
  }
}
