package org.standoff.marked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standoff.text.Article;
import org.standoff.text.Span;
import org.standoff.text.Token;
import org.standoff.text.Tree;

class AnalysisTest {
  private static final String TEXT = "She paid 1,200 and/or left.\nWhy?";
  private static final List<String> LINES =
      List.of(
          "She/PRON/PRP^2:nsubj paid/VERB/VBD^0:root 1¦,¦200/NUM=NUM¦PUNCT¦NUM/CD^2:obj"
              + " and/or/CCONJ/CC^5:cc left/VERB/VBD^2:conj ./PUNCT/.^2:punct",
          "Why/ADV/WRB^0:root ?/PUNCT/.^1:punct");

  @Test
  void wordsHaveTheirTagsHeadsAndTokens() {
    var analysis = Analysis.parse(TEXT, LINES);
    var first = analysis.sentences().getFirst();
    assertThat(first.span().of(TEXT)).isEqualTo("She paid 1,200 and/or left.");
    assertThat(first.tokens())
        .extracting(Token::text)
        .containsExactly("She", "paid", "1", ",", "200", "and/or", "left", ".");
    assertThat(first.tokens().get(3).tag()).isEqualTo("PUNCT");
    var number = analysis.trees().getFirst().words().get(2);
    assertThat(number).isEqualTo(new Tree.Word(number.span(), "1,200", "NUM", "CD", 1, "obj"));
    assertThat(analysis.trees().getFirst().isRoot(1)).isTrue();
  }

  @Test
  void tagsAloneAreEnoughForSentences() {
    var analysis = Analysis.parse("Hm. 3/4 left.", List.of("Hm/INTJ ./PUNCT", "3/4/NUM left/VERB"));
    assertThat(analysis.sentences()).hasSize(2);
    assertThat(analysis.sentences().get(1).tokens().getFirst())
        .isEqualTo(new Token(new Span(4, 7), "3/4", "NUM"));
    assertThat(analysis.trees()).isEmpty();
  }

  @Test
  void whatIsReadIsPrinted() {
    assertThat(Analysis.parse(TEXT, LINES).lines()).isEqualTo(LINES);
  }

  @Test
  void wordsThatAreNotInTheTextAreRefused() {
    assertThatThrownBy(() -> Analysis.parse("She left.", List.of("He/PRON/PRP^0:root")))
        .hasMessage("\"He\" is not where \"She left.\" stands");
  }

  @Test
  void whatTheModelsSeeCanBeWritten() {
    var article = Article.of("test", "Ann Lee's 1,200 men can't pay the O'Briens.\n\nWhy?");
    var seen = Analysis.byModels(article);
    assertThat(Analysis.parse(article.text(), seen.lines()).lines()).isEqualTo(seen.lines());
  }
}
