package org.standoff.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.text.Span;

class OccurrenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two or two             | two | 1 | 0..3",
        "two or two             | two | 2 | 7..10",
        "two or two             | two | 3 | none",
        "aaa                    | aa  | 2 | 1..3",
        "😀 two                 | two | 1 | 3..6",
        "Two                    | two | 1 | none",
      })
  void wordsAreCountedAsTheyStand(String text, String words, int number, String place) {
    assertThat(Occurrence.of(text, words, number).map(OccurrenceTest::shown).orElse("none"))
        .isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he, she and he         | he  | 1 | 0..2",
        "he, she and he         | he  | 2 | 12..14",
        "the he_ 𝒜he he𝒜 he² he | he  | 1 | 22..24",
        "😀he                   | he  | 1 | 2..4",
        "He                     | he  | 1 | none",
      })
  void wholeWordsAreCountedByThemselves(String text, String word, int number, String place) {
    assertThat(Occurrence.ofWord(text, word, number).map(OccurrenceTest::shown).orElse("none"))
        .isEqualTo(place);
  }

  private static String shown(Span span) {
    return span.start() + ".." + span.end();
  }
}
