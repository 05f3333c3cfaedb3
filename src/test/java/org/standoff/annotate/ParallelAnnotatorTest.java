package org.standoff.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.text.Article;

class ParallelAnnotatorTest {
  /** Finds no sentence, and has no memory for what is vast. */
  private static AnnotatorModels models() {
    return new AnnotatorModels(
        article -> Optional.of("en"),
        () ->
            article -> {
              if (article.text().contains("vast")) {
                throw new OutOfMemoryError("no room");
              }
              return List.of();
            },
        Optional.empty(),
        () -> (article, sentences) -> List.of(),
        new English(Set.of(), 0),
        "none");
  }

  @Test
  void whatTakesTooMuchMemoryIsTheLossOfOneArticle() throws IOException {
    List<String> told = new ArrayList<>();
    var receiver =
        new ParallelAnnotator.Receiver() {
          @Override
          public void annotated(AnnotatedArticle article) {
            told.add(article.article().id());
          }

          @Override
          public void failed(Article article, String reason) {
            told.add(article.id() + ": " + reason);
          }
        };
    try (var annotator = new ParallelAnnotator(models(), 2, receiver)) {
      annotator.annotate(Article.of("a", "Rain."));
      annotator.annotate(Article.of("b", "The vast plains."));
      annotator.annotate(Article.of("c", "Rain.".repeat(100_000)));
      annotator.annotate(Article.of("d", "Snow."));
      annotator.finish();
    }
    assertThat(told)
        .containsExactly(
            "a",
            "b: it takes more memory than Java has: split it, or give Java more, as in"
                + " STANDOFF_JAVA_OPTS=-Xmx2g",
            "c",
            "d");
  }
}
