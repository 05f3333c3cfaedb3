package org.standoff.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.EntityType;

class NameChoiceTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0.5,  0.37
          0.75, 0.58
          0.9,  0.77
          0.99, 0.96
          1,    1.00
          """)
  void aScoreIsLessSureThanTheLearner(double probability, double score) {
    var candidate = new NameChoice.Candidate(EntityType.PERSON, 0, 1, probability);
    assertThat(candidate.score()).isCloseTo(score, within(0.01)).isLessThanOrEqualTo(1);
  }
}
