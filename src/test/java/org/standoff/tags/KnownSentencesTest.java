package org.standoff.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownSentencesTest {
  private static final int SENTENCES = 20_000;

  @Test
  void onlyTheVerySentenceIsKnownAndOnlyByItsOwnTags() {
    var random = new SplittableRandom(7);
    var sentences = new KnownSentences();
    int remembered = 0;
    for (int i = 0; i < SENTENCES; i++) {
      var words =
          Stream.generate(() -> "" + (char) ('a' + random.nextInt(6)))
              .limit(1 + random.nextInt(8))
              .toList();
      var tags = words.stream().map(word -> new Tag(word, "X")).toList();
      var known = sentences.tags(words);
      if (known == null) {
        sentences.remember(words, tags);
        assertThat(sentences.tags(words)).isEqualTo(tags);
      } else {
        assertThat(known).isEqualTo(tags);
        remembered++;
      }
    }
    assertThat(remembered).isBetween(1, SENTENCES - 1);
  }

  @Test
  void nothingIsKnownOfALongSentence() {
    var sentences = new KnownSentences();
    var words = Stream.generate(() -> "word").limit(100).toList();
    sentences.remember(words, words.stream().map(word -> new Tag(word, "X")).toList());
    assertThat(sentences.tags(words)).isNull();
    assertThat(sentences.tags(List.of())).isNull();
  }
}
