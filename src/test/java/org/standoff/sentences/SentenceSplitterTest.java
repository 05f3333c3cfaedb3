package org.standoff.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.standoff.text.Article;
import org.standoff.text.Span;

class SentenceSplitterTest {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(
          (text, offset) -> false,
          text ->
              WORD.matcher(text).results().map(word -> new Span(word.start(), word.end())).toList(),
          words -> Collections.nCopies(words.size(), "X"));

  /** All later steps compare words of a sentence with one another. */
  @Test
  void aListWithoutAnEndIsCutIntoSentencesOfBoundedLength() {
    var sentences = SPLITTER.sentences(Article.of("list", "and Ann ".repeat(400)));
    assertThat(sentences)
        .extracting(sentence -> sentence.tokens().size())
        .isEqualTo(List.of(300, 300, 200));
    assertThat(sentences)
        .extracting(sentence -> sentence.span().start())
        .isEqualTo(List.of(0, 1200, 2400));
  }
}
