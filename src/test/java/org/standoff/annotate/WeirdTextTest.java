package org.standoff.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.standoff.Rounds;
import org.standoff.text.Article;

/** Whatever stands in a text, annotating it does not fail. */
class WeirdTextTest {
  private static final List<String> PIECES =
      List.of(
          "99999999999999999999",
          "1e999",
          "0x1F",
          "½",
          "⅓",
          "٣٤٥",
          "２０２１",
          "1,,2",
          "1,25.3",
          "1..2",
          "²³",
          "Ⅳ",
          "\u0000",
          "\uD800",
          "\uDC00",
          "\u200B",
          "\u202E",
          "\u2066",
          "\u00AD",
          "😀",
          "👨‍👩‍👧",
          "漢字",
          "é",
          "\u001B[31m",
          "function(a,b){return a[0]||1e5}",
          "\\u0041",
          "<b>",
          "&amp;",
          " John Smith",
          " he ",
          " said ",
          " Paris",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "$",
          "%",
          " million",
          " per cent",
          " years old",
          " May ",
          " to ",
          ".",
          ",",
          ": ",
          "-",
          "/",
          " ",
          "\n\n",
          "\r",
          "\t");

  @Test
  void nothingFails() {
    var random = new Random(6);
    for (int round = 0; round < Rounds.of(100); round++) {
      var text = new StringBuilder("A");
      for (int i = random.nextInt(50); i >= 0; i--) {
        text.append(
            random.nextInt(4) == 0
                ? (char) random.nextInt(0x3000)
                : PIECES.get(random.nextInt(PIECES.size())));
      }
      // Of a text that is not English, nothing but sentences is said.
      text.append(" This was said by them in the town of Leeds, and then he went home. ");

      var article = Article.of("test", text.toString());

      assertThat(SharedModels.annotator().annotate(article).article().text())
          .isEqualTo(text.toString());
    }
  }
}
