package org.standoff.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  /** A model takes such texts for the languages that the names are from. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Karin Dahl met Angela Merkel in Berlin.",
        "Angela Merkel visits Paris.",
        "Obama, Putin meet in Lima",
        "Kofi Annan dies aged 80",
        "President Joko Widodo spoke in Jakarta.",
        "Nicol\u00e1s Maduro visits Havana",
        "Sergio Mattarella dissolved parliament",
        "Jens Weidmann quits Bundesbank",
        "Karin Dahl, mayor of Oslo",
        "Berlusconi's AC Milan beat Juventus.",
        "We\u2019ve met Sergio Mattarella in Rome",
        "Mr. Suharto was born in Kemusuk."
      })
  void namesDoNotMakeAShortTextForeign(String text) throws Exception {
    assertThat(annotated(text, "unknown").article().details().language()).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Angela Merkel besucht Paris.",
        "Angela Merkel traf Emmanuel Macron in Berlin.",
        "Mark Rutte praat met Merkel in Brussel",
        "De minister was in Den Haag.",
        "Die minister was in Kaapstad.",
        "Emmanuel Macron rencontre Angela Merkel \u00e0 Berlin.",
        "Le ministre de la Culture visite Lyon",
        "Lula da Silva visita Paris",
        "El presidente Santos visita La Habana",
        "Berlusconi lascia il Milan",
        "Karin Dahl var i Lund.",
        "Jokowi bertemu Putin di Sochi",
        "Rais Uhuru Kenyatta alizuru Nairobi"
      })
  void namesThatEnglishKnowsDoNotMakeAShortTextEnglish(String text) throws Exception {
    var foreign = annotated(text, "unknown");

    assertThat(foreign.article().details().language()).isNotIn("en", "unknown");
    assertThat(foreign.mentions()).isEmpty();
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
