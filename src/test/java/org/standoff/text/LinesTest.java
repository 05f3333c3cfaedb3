package org.standoff.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 0, 1:1",
    "abc, 3, 1:4",
    "a\\nb, 1, 1:2",
    "a\\nb, 2, 2:1",
    "a\\r\\nb, 2, 1:3",
    "a\\r\\nb, 3, 2:1",
    "a\\rb, 2, 2:1",
    "'\\n\\n', 2, 3:1",
    "'', 0, 1:1",
  })
  void placesCountLinesAndColumnsFromOne(String text, int offset, String place) {
    assertThat(Lines.of(text.translateEscapes()).place(offset)).hasToString(place);
  }

  @Test
  void refusesAnOffsetOutsideTheText() {
    assertThatThrownBy(() -> Lines.of("abc").place(4))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("4 is not in a text of 3");
  }
}
