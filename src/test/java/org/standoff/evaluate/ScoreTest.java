package org.standoff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {
  @Test
  void precisionIsOfTheFoundAndRecallOfTheGold() {
    var score = Score.of(3, 4, 12);
    assertThat(score).isEqualTo(new Score(3, 1, 9));
    assertThat(score.precision()).isEqualTo(0.75);
    assertThat(score.recall()).isEqualTo(0.25);
    assertThat(score.f1()).isCloseTo(0.375, within(1e-12));
  }

  @Test
  void nothingFoundScoresZero() {
    assertThat(Score.NONE.f1()).isZero();
    assertThat(new Score(0, 0, 3).recall()).isZero();
    assertThat(new Score(0, 3, 0).precision()).isZero();
  }
}
