package org.standoff.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

class TreebankWordsTest {
  /** A bar stands where a token ends and the next begins without a blank. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          1|,|200 men|,|5|:|30|.     ~ 1,200 men , 5:30 .
          4|.|7 %|,|$|50|m           ~ 4.7 % , $ 50m
          G|20|,|Rue|89              ~ G20 , Rue89
          O|'|Brien|'s dog           ~ O'Brien 's dog
          O|’|Brien|’s dog           ~ O’Brien ’s dog
          did|n't can|not            ~ did n't can not
          AT|&|T                     ~ AT&T
          www|.|example|.|com        ~ www.example.com
          U.S.|-|led                 ~ U.S. - led
          40|-|year|-|old            ~ 40 - year - old
          either|/|or                ~ either / or
          won|,|lost                 ~ won , lost
          end|.                      ~ end .
          Mr|. Lee|,|Jr|.|, of Co|.  ~ Mr. Lee , Jr. , of Co .
          ten|.|"                    ~ ten . "
          1 , 2                      ~ 1 , 2
          """)
  void tokensThatTreebanksKeepWholeAreOneWord(String tokens, String words) {
    assertThat(
            TreebankWords.of(sentence(tokens)).stream()
                .map(TreebankWords.Piece::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  static Sentence sentence(String marked) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (var run : marked.split(" +", -1)) {
      for (var text : run.split("\\|", -1)) {
        tokens.add(new Token(new Span(at, at + text.length()), text, "X"));
        at += text.length();
      }
      at++;
    }
    return new Sentence(new Span(0, tokens.getLast().end()), tokens);
  }
}
