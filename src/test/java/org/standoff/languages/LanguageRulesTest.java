package org.standoff.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotate.SharedModels;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.text.Article;

/** The language that is told for articles, and what follows from it. */
class LanguageRulesTest {
  private static AnnotatedArticle annotated(String text, String claim) throws Exception {
    return SharedModels.annotator().annotate(Article.of("a", text).in(claim));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour was closed on Monday after a freighter had run aground. | unknown | en",
        "The harbour was closed on Monday after a freighter had run aground. | de      | en",
        "Der Hafen wurde am Montag geschlossen, nachdem ein Frachter gestrandet war. | unknown |"
            + " de",
        "Der Hafen wurde am Montag geschlossen, nachdem ein Frachter gestrandet war. | en      |"
            + " de",
        "Le port a été fermé lundi après l'échouement d'un cargo.            | unknown | fr",
        "Порт был закрыт в понедельник после того, как судно село на мель.   | unknown | ru",
        "港口因一艘货船搁浅而于星期一关闭。                                           | unknown | zh",
        "12, 13, 14                                                          | unknown | unknown",
        "12, 13, 14                                                          | nl      | nl",
      })
  void theTextGoesBeforeTheClaim(String text, String claim, String language) throws Exception {
    assertThat(annotated(text, claim).article().details().language()).isEqualTo(language);
  }

  @Test
  void whatIsNotEnglishIsCutIntoSentencesAndNotTagged() throws Exception {
    var german =
        annotated(
            "Angela Merkel sprach am Montag in Paris. Sie will 3 Millionen Euro geben.", "unknown");

    assertThat(german.sentences()).hasSize(2);
    assertThat(german.mentions()).isEmpty();
    assertThat(german.figures()).isEmpty();
    assertThat(german.facts()).isEmpty();
  }

  @Test
  void theModelIsAskedOnlyWhereTheWordsLeaveItOpen() throws Exception {
    var rules =
        new LanguageRules(
            SharedModels.lexicon(),
            () -> {
              throw new IllegalStateException("not needed");
            });
    var text =
        "The harbour was closed on Monday after a ship had run aground in the fog, and nobody could"
            + " say when it would be open again.";

    assertThat(rules.language(Article.of("a", text))).contains("en");
  }

  @Test
  void whatIsNotSureIsNotSaid() throws Exception {
    var rules =
        new LanguageRules(SharedModels.lexicon(), () -> text -> Map.of("en", 0.010, "fr", 0.011));

    assertThat(rules.language(Article.of("a", "normal table"))).isEqualTo(Optional.empty());
  }
}
