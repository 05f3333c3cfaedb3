package org.standoff.evaluate.pronouns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.entities.GoldPronouns;
import org.standoff.entities.GoldPronouns.GoldPronoun;
import org.standoff.entities.GoldPronouns.InQuestion;
import org.standoff.entities.GoldPronouns.Linked;
import org.standoff.evaluate.AnnotatedText;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.text.Span;

/** Marked pronouns in their forms, on texts of our own, with scores that were counted by hand. */
class PronounSetsTest {
  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("gold"), text);
  }

  private static <G> List<String> rows(
      Evaluation<G> evaluation, List<Marked<G>> gold, AnnotatedText... found) {
    for (int i = 0; i < found.length; i++) {
      assertThat(gold.get(i).article().text()).isEqualTo(found[i].article().text());
      evaluation.add(gold.get(i), found[i].annotated());
    }
    assertThat(gold).hasSize(found.length);
    return AnnotatedText.shown(evaluation.rows());
  }

  @Test
  void aPronounStandsForOneOfTwoNames() throws IOException {
    var gold =
        GapReader.read(
            write(
                """
                {"id":"1","text":"Ann met Eve. She left.","pronoun":{"start":13,"end":16},"a":{"start":0,"end":3,"coref":true},"b":{"start":8,"end":11,"coref":false}}

                {"id":"2","text":"Ann met Eve. She left.","pronoun":{"start":13,"end":16},"a":{"start":0,"end":3,"coref":true},"b":{"start":8,"end":11,"coref":false}}
                {"id":"3","text":"Ann met Eve. She left.","pronoun":{"start":13,"end":16},"a":{"start":0,"end":3,"coref":true},"b":{"start":8,"end":11,"coref":false}}
                """));
    var text = "Ann met Eve. She left.";
    var right = new AnnotatedText(text).person("Ann", "Ann").pronoun("She", "Ann");
    var wrong =
        new AnnotatedText(text).person("Ann", "Ann").person("Eve", "Eve").pronoun("She", "Eve");
    var silent = new AnnotatedText(text).person("Ann", "Ann");
    assertThat(rows(new GapEvaluation(), gold, right, wrong, silent))
        .containsExactly("pronouns P 0.500 R 0.333 F1 0.400 gold 3 resolved 2 of 3");
  }

  @Test
  void pronounsAndDescriptionsStandForTheNamesOfTheirChains() throws IOException {
    var gold =
        ChainReader.read(
            write(
                """
                {"id":"1","text":"Acme grew. The firm paid its boss. He left. She won. The cat sat.","chains":[\
                {"type":"organization","mentions":[[0,4],[11,19],[25,28]]},\
                {"type":"person","mentions":[[35,37]]},\
                {"type":"object","mentions":[[53,60]]},\
                {"type":null,"mentions":[[0,4],[61,64]]}]}
                """));
    var found =
        new AnnotatedText("Acme grew. The firm paid its boss. He left. She won. The cat sat.")
            .mention(EntityType.ORGANIZATION, Form.NAME, "Acme", "Acme")
            .mention(EntityType.ORGANIZATION, Form.TITLE, "The firm", "Acme")
            .mention(EntityType.ORGANIZATION, Form.TITLE, "The cat", "Acme")
            .pronoun("He", "Acme");
    assertThat(rows(new ChainEvaluation(), gold, found))
        .containsExactly(
            "pronoun P 0.000 R 0.000 F1 0.000 gold 0",
            "description P 0.500 R 1.000 F1 0.667 gold 1");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "he, PRONOUN",
        "Herself, PRONOUN",
        "the company, DESCRIPTION",
        "Their old town, DESCRIPTION",
        "the, none",
        "THE company, none",
        "the Acme company, none",
        "a company, none",
        "they, none",
      })
  void wordsThatReferAreKnownByTheirForm(String words, ReferringWords kind) {
    assertThat(ReferringWords.of(words).orElse(null)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Acme, true",
    "the Acme company, true",
    "The company, false",
    "iPhone, true",
    "he, false",
    "One of Those, false",
    "I'm, true",
  })
  void aNameIsACapitalisedWordThatStandsForNothingElse(String words, boolean isName) {
    assertThat(ReferringWords.holdName(words)).isEqualTo(isName);
    assertThat(ReferringWords.holdName(words + " x".repeat(30))).isFalse();
  }

  @Test
  void whatIsNotOfTheFormIsRefusedWithItsLine() throws IOException {
    var gap =
        write("\n{\"id\":\"1\",\"text\":\"Ann left.\",\"pronoun\":{\"start\":5,\"end\":99}}\n");
    assertThatThrownBy(() -> GapReader.read(gap))
        .isInstanceOf(IOException.class)
        .hasMessage(gap + ":2: 5 to 99 is no part of the text");
  }

  @Test
  void ofEachNameOfASnippetItIsLearnedWhetherThePronounMeansIt() throws IOException {
    var snippets =
        GapReader.read(
            write(
                """
                {"id":"1","text":"😀 Ann met Eve. She left.","pronoun":{"text":"She","start":16,"end":19},"a":{"start":3,"end":6,"coref":true},"b":{"start":11,"end":14,"coref":false}}
                {"id":"2","text":"Ann met Eve. She left.","pronoun":{"start":13,"end":16},"a":{"start":0,"end":3,"coref":false},"b":{"start":8,"end":11,"coref":false}}
                """));
    assertThat(snippets.stream().map(PronounExamples::ofSnippet).map(PronounSetsTest::shown))
        .containsExactly("She = Ann, not Eve", "She = nobody, not Ann Eve");
  }

  @Test
  void theNamesOfAChainAreWhomItsPronounsMean() throws IOException {
    var articles =
        ChainReader.read(
            write(
                """
                {"id":"1","text":"The mayor, Ann Lee, left. She said he saw Her himself.","chains":[{"type":"person","mentions":[[0,9],[0,18],[26,29],[42,45]]},{"type":"object","mentions":[[35,37]]}]}
                """));
    assertThat(articles.stream().map(PronounExamples::ofChains).map(PronounSetsTest::shown))
        .containsExactly(
            "She = The mayor, Ann Lee; he = nobody; Her = The mayor, Ann Lee; himself = nobody");
  }

  private static String shown(GoldPronouns gold) {
    var text = gold.article().text();
    return gold.pronouns().stream()
        .map(pronoun -> pronoun.span().of(text) + " = " + meaning(pronoun, text))
        .collect(Collectors.joining("; "));
  }

  private static String meaning(GoldPronoun pronoun, String text) {
    return switch (pronoun) {
      case InQuestion(_, var meant, var others) ->
          names(meant, text) + ", not " + names(others, text);
      case Linked(_, var names) -> names(names, text);
    };
  }

  private static String names(List<Span> names, String text) {
    return names.isEmpty()
        ? "nobody"
        : names.stream().map(name -> name.of(text)).collect(Collectors.joining(" "));
  }
}
