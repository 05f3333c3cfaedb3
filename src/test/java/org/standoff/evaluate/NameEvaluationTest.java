package org.standoff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.GoldArticle;
import org.standoff.annotation.GoldArticle.GoldName;
import org.standoff.annotation.Mention;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

class NameEvaluationTest {
  private static final Article ARTICLE = Article.of("test", "Ann Lee left Oslo. He sang.");

  @Test
  void typeAndBothEndsMustBeRight() {
    var gold =
        new GoldArticle(
            ARTICLE,
            List.of(
                new GoldName(EntityType.PERSON, new Span(0, 7)),
                new GoldName(EntityType.LOCATION, new Span(13, 17))));
    var evaluation = new NameEvaluation();
    evaluation.add(
        gold,
        annotated(
            mention(EntityType.PERSON, 0, 3, Form.NAME),
            mention(EntityType.LOCATION, 13, 17, Form.NAME),
            mention(EntityType.PERSON, 19, 21, Form.PRONOUN)));
    assertThat(evaluation.scores())
        .isEqualTo(
            Map.of(EntityType.PERSON, new Score(0, 1, 1), EntityType.LOCATION, new Score(1, 0, 0)));
    var both = evaluation.score(EnumSet.of(EntityType.PERSON, EntityType.LOCATION));
    assertThat(both).isEqualTo(new Score(1, 1, 1));
    assertThat(both.precision()).isEqualTo(0.5);
    assertThat(both.recall()).isEqualTo(0.5);
    assertThat(both.f1()).isEqualTo(0.5);
  }

  @Test
  void nothingFoundScoresZero() {
    assertThat(Score.NONE.f1()).isZero();
    assertThat(new Score(0, 0, 3).recall()).isZero();
  }

  private static Mention mention(EntityType type, int start, int end, Form form) {
    return new Mention(type, new Span(start, end), 0, form, 0, 1);
  }

  private static AnnotatedArticle annotated(Mention... mentions) {
    var all = new Span(0, ARTICLE.text().length());
    var sentence = new Sentence(all, List.of(new Token(all, ARTICLE.text(), "X")));
    return new AnnotatedArticle(
        ARTICLE,
        List.of(sentence),
        List.of(new Entity(EntityType.PERSON, "Ann Lee", List.of("Ann Lee"))),
        List.of(mentions),
        List.of(),
        List.of(),
        "test");
  }
}
