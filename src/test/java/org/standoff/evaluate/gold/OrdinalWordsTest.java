package org.standoff.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"3rd", "1,000th", "First", "twenty-first", "sixth", "fiftieth"})
  void ordinals(String words) {
    assertThat(OrdinalWords.isOrdinal(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "th", "three", "the third", "third-", "-third", ",th 5", "3 rd", "2"})
  void otherWords(String words) {
    assertThat(OrdinalWords.isOrdinal(words)).isFalse();
  }
}
