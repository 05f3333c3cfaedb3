package org.standoff.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jean-Yves Le Drian      | jean yves le drian
          LE-DRIAN                | le drian
          Kèrè                    | kere
          Ke\u0300re\u0300        | kere
          François Hollande’s     | francois hollande s
          Łódź, Øystein, Đorđe    | lodz oystein dorde
          Straße                  | strasse
          STRASSE                 | strasse
          Ærø Œuvre Þór           | aero oeuvre thor
          İstanbul                | istanbul
          ﬁnance                  | finance
          ＵＳ                      | us
          №5                      | 5
          Ὀδυσσεύς                | οδυσσευσ
          Москва                  | москва
          東京 2020                | 東京 2020
          x²                      | x2
          co\u00adoperate         | cooperate
          U.S.                    | u s
          --                      | ``
          """)
  void foldsToComparableWords(String text, String folded) {
    assertThat(Fold.fold(text)).isEqualTo(folded);
  }

  @Test
  void wordsKeepTheirPlaceAfterEmojiAndCombiningMarks() {
    var text = "😀 Ke\u0300re\u0300's №5";
    assertThat(Fold.words(text))
        .containsExactly(
            new Fold.Word(new Span(3, 9), "kere"),
            new Fold.Word(new Span(10, 11), "s"),
            new Fold.Word(new Span(13, 14), "5"));
  }

  @Test
  void foldingTwiceChangesNothing() {
    var random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.appendCodePoint(
            random.nextInt(3) > 0 ? 0x20 + random.nextInt(0x250) : random.nextInt(0xD800));
      }
      var once = Fold.fold(text.toString());
      assertThat(Fold.fold(once)).as("fold of %s", text).isEqualTo(once);
      assertThat(List.of(once.split(" ", -1))).allMatch(w -> !w.isEmpty() || once.isEmpty());
    }
  }
}
