package org.standoff.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.GoldArticle;
import org.standoff.annotation.GoldArticle.GoldName;
import org.standoff.marked.LineSentences;
import org.standoff.names.LabelledArticle.LabelledName;
import org.standoff.text.Article;
import org.standoff.text.Span;

class LabelledArticleTest {
  private static final String TEXT = "The Malian left Bamako.";
  private static final GoldArticle GOLD =
      new GoldArticle(
          Article.of("a", TEXT),
          List.of(
              new GoldName(EntityType.MISC, new Span(4, 10)),
              new GoldName(EntityType.LOCATION, new Span(16, 22))));

  @Test
  void miscOfACorpusWithoutGroupsMayBeAGroup() {
    var article = LabelledArticle.withoutGroups(GOLD, LineSentences.of(TEXT));
    assertThat(article.names())
        .extracting(LabelledName::types)
        .containsExactly(Set.of(EntityType.MISC, EntityType.GROUP), Set.of(EntityType.LOCATION));
    assertThat(LabelledArticle.of(GOLD, LineSentences.of(TEXT)).names())
        .extracting(LabelledName::types)
        .containsExactly(Set.of(EntityType.MISC), Set.of(EntityType.LOCATION));
  }

  @Test
  void refusesNamesThatOverlap() {
    var names =
        List.of(
            new LabelledName(new Span(0, 10), Set.of(EntityType.MISC)),
            new LabelledName(new Span(4, 10), Set.of(EntityType.GROUP)));
    assertThatThrownBy(() -> new LabelledArticle(GOLD.article(), List.of(), names))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overlap at");
  }
}
