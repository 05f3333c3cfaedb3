package org.standoff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.Form;

class ScoredNamesTest {
  @ParameterizedTest
  @CsvSource({
    "PRONOUN, He, false",
    "PRONOUN, whom, false",
    "PRONOUN, Hers Ltd, true",
    "TITLE, the minister, false",
    "TITLE, Its chairman, false",
    "TITLE, Theresa May, true",
    "TITLE, The, true",
    "NAME, He, true",
    "ALIAS, the minister, true",
  })
  void wordsThatStandForANameCountAsSuchOnlyWhereTheyCanBeSo(
      Form form, String surface, boolean isName) {
    assertThat(ScoredNames.isName(form, surface)).isEqualTo(isName);
  }
}
