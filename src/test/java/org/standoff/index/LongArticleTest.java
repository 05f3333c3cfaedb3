package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.marked.MarkedArticle;
import org.standoff.query.FactQuery;
import org.standoff.search.FactsAnswer;
import org.standoff.search.Selection;
import org.standoff.text.Span;

/** What an article costs grows with its length, and no faster. */
class LongArticleTest {
  private static final int SENTENCES = 8000;
  private static final String SENTENCE = "She said so.\n";

  /** A hundred times what it takes; with the square of the length it took longer. */
  private static final Duration ENOUGH = Duration.ofSeconds(30);

  @TempDir private Path folder;

  @Test
  void eachFactOfALongArticleCostsTheSame() throws IOException {
    var shelf = new Shelf(folder);
    assertTimeoutPreemptively(ENOUGH, () -> shelf.put(quotes()));
    var answer = assertTimeoutPreemptively(ENOUGH, () -> facts(shelf));
    assertThat(answer.rowCount()).isEqualTo(SENTENCES);
    assertThat(answer.rows().getLast().passage().excerpt().place().line()).isEqualTo(SENTENCES + 1);
  }

  private static FactsAnswer facts(Shelf shelf) throws IOException {
    try (var searcher = shelf.asLibrary().searcher()) {
      return searcher.facts(FactQuery.said("", ""), Selection.everything());
    }
  }

  /** As many quotations as sentences, all of the same speaker. */
  private static AnnotatedArticle quotes() {
    var first = "[person Ann Lee] is here.\n";
    var plain = MarkedArticle.of("long.txt", first + SENTENCE.repeat(SENTENCES));
    List<Fact> facts = new ArrayList<>();
    for (int sentence = 1; sentence <= SENTENCES; sentence++) {
      int start = plain.sentences().get(sentence).start();
      facts.add(
          new Fact(
              Fact.Kind.QUOTE,
              sentence,
              sentence,
              Optional.of(new Fact.Subject(part("She", start), OptionalInt.of(0))),
              Optional.of(part("said", start + 4)),
              part("so", start + 9),
              List.of(),
              false,
              Fact.Certainty.CERTAIN,
              0.9));
    }
    return new AnnotatedArticle(
        plain.article(),
        plain.sentences(),
        plain.entities(),
        plain.mentions(),
        plain.figures(),
        facts,
        plain.model());
  }

  private static Fact.Part part(String text, int start) {
    return new Fact.Part(text, new Span(start, start + text.length()));
  }
}
