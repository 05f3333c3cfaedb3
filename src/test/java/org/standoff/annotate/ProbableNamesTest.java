package org.standoff.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Span;

class ProbableNamesTest {
  private static final Article ARTICLE = Article.of("test", "");

  /** Finds two names and doubts two others. */
  private static final class Doubting implements NameFinder {
    private static Name name(int start, double score) {
      return new Name(EntityType.PERSON, new Span(start, start + 1), 0, score);
    }

    @Override
    public List<Name> names(Article article, List<Sentence> sentences) {
      return List.of(name(0, 0.9), name(2, 0.6));
    }

    @Override
    public Found find(Article article, List<Sentence> sentences) {
      return new Found(names(article, sentences), List.of(name(4, 0.3), name(6, 0.1)));
    }
  }

  private static NameFinder.Found found(double minimum) {
    return new ProbableNames(new Doubting(), minimum).find(ARTICLE, List.of());
  }

  @Test
  void doubtfulNamesAreHeldToTheSameMinimum() {
    assertThat(found(0.2).names()).extracting(Name::score).containsExactly(0.9, 0.6);
    assertThat(found(0.2).doubtful()).extracting(Name::score).containsExactly(0.3);
    assertThat(found(0.7).names()).extracting(Name::score).containsExactly(0.9);
    assertThat(found(0.7).doubtful()).isEmpty();
  }

  @Test
  void withoutAMinimumNothingIsLeftOut() {
    assertThat(found(0)).isEqualTo(new Doubting().find(ARTICLE, List.of()));
  }

  @Test
  void theNamesAloneAreTheSameAsThoseWithDoubts() {
    var finder = new ProbableNames(new Doubting(), 0.7);
    assertThat(finder.names(ARTICLE, List.of())).isEqualTo(found(0.7).names());
  }
}
