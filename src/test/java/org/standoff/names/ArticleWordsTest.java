package org.standoff.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.standoff.words.LexiconTables;
import org.standoff.words.WordClusters;

class ArticleWordsTest {
  @Test
  void aTokenIsInTheLongestListedName() throws IOException {
    var words = words("Bank of Accra moved to Accra.");
    assertThat(Arrays.stream(words.listed).filter(listed -> listed != 0)).hasSize(4);
    assertThat(words.listed[2]).as("Accra in the bank").isNotEqualTo(words.listed[5]);
    assertThat(words.listed[3]).as("moved").isZero();
  }

  @Test
  void aTokenKnowsTheShorterNamesToo() throws IOException {
    var words = words("Bank of Accra moved to Accra.");
    assertThat(words.listings[2] & words.listings[5]).isEqualTo(words.listings[5]).isNotZero();
    assertThat(words.listings[2]).isNotEqualTo(words.listings[5]);
    assertThat(words.listings[0]).isNotZero();
  }

  private static ArticleWords words(String text) throws IOException {
    var lexicon =
        LexiconTables.parse(
            new BufferedReader(new StringReader("")),
            new BufferedReader(new StringReader("Accra\tlocation\nBank of Accra\torganization\n")));
    return new ArticleWords(
        MarkedNames.article("a", text).sentences(), new KnownWords(WordClusters.none(), lexicon));
  }
}
