package org.standoff.index.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.standoff.marked.MarkedArticle;

class WholeArticleTest {
  @Test
  void comesOutAsItWentIn() throws IOException {
    var article =
        MarkedArticle.of(
            "a.txt", "[person Ann Lee] said [person Lee = Ann Lee] paid [money $5 = 5 USD].");
    var bytes = WholeArticle.pack(article);
    assertThat(WholeArticle.unpack(bytes)).isEqualTo(article);
    assertThat(WholeArticle.pack(WholeArticle.unpack(bytes))).isEqualTo(bytes);
    assertThatThrownBy(() -> WholeArticle.unpack(Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(IOException.class);
  }
}
