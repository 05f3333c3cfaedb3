package org.standoff.evaluate.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.GoldArticle.GoldName;
import org.standoff.evaluate.Interval;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Score;
import org.standoff.marked.MarkedArticle;

class NameEvaluationTest {
  @Test
  void typeAndBothEndsMustBeRight() {
    var evaluation = new NameEvaluation();
    evaluation.add(
        gold("[person Ann Lee] left [location Oslo]. He sang."),
        found("[person Ann] Lee left [location Oslo]. [person He = Ann] sang."));
    assertThat(evaluation.score(EnumSet.of(EntityType.PERSON))).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.score(EnumSet.of(EntityType.LOCATION))).isEqualTo(new Score(1, 0, 0));
    var both = evaluation.score(EnumSet.of(EntityType.PERSON, EntityType.LOCATION));
    assertThat(both).isEqualTo(new Score(1, 1, 1));
    assertThat(both.precision()).isEqualTo(0.5);
    assertThat(both.recall()).isEqualTo(0.5);
    assertThat(both.f1()).isEqualTo(0.5);
  }

  @Test
  void errorsAreSortedByHowOftenTheyAreMade() {
    var evaluation = new NameEvaluation();
    var gold = gold("Ann Lee left [location Oslo].");
    for (int i = 0; i < 2; i++) {
      evaluation.add(gold, found("Ann Lee left [person Oslo]."));
    }
    evaluation.add(gold, found("[person Ann Lee] left Oslo."));
    assertThat(evaluation.errors())
        .containsExactly(
            "    2  mistyped location as person: Oslo",
            "    1  invented person: Ann Lee",
            "    1  missed   location: Oslo");
  }

  @Test
  void theIntervalHoldsTheScoreAndIsAlwaysTheSame() {
    List<Score> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(new Score(8 + i % 5, i % 3, i % 4));
    }
    var sum = articles.stream().reduce(Score.NONE, Score::plus);
    var interval = Bootstrap.f1(articles);
    assertThat(sum.f1()).isBetween(interval.low(), interval.high());
    assertThat(interval.high() - interval.low()).isBetween(0.01, 0.1);
    assertThat(Bootstrap.f1(articles)).isEqualTo(interval);
    assertThat(Bootstrap.f1(List.of(new Score(1, 0, 0)))).isEqualTo(new Interval(1, 1));
  }

  @Test
  void scoresAreCalibratedWhenTheShareOfTheRightIsTheScore() {
    var calibration = new Calibration();
    for (int i = 0; i < 100; i++) {
      calibration.add(0.85, i < 85);
      calibration.add(0.25, i < 45);
    }
    calibration.add(1, true);
    assertThat(calibration.bins().stream().map(Calibration.Bin::count))
        .containsExactly(100, 100, 1);
    assertThat(calibration.error()).isCloseTo(0.2 / 3, within(1e-9));
  }

  private static Marked<List<GoldName>> gold(String marked) {
    var article = found(marked);
    return new Marked<>(
        "test",
        article.article(),
        article.mentions().stream()
            .map(mention -> new GoldName(mention.type(), mention.span()))
            .toList());
  }

  private static AnnotatedArticle found(String marked) {
    return MarkedArticle.of("test", marked);
  }
}
