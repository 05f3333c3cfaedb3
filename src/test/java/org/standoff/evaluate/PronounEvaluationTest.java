package org.standoff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.entities.GoldPronouns;
import org.standoff.entities.GoldPronouns.GoldPronoun;
import org.standoff.entities.GoldPronouns.InQuestion;
import org.standoff.entities.GoldPronouns.Linked;
import org.standoff.text.Article;
import org.standoff.text.Span;

class PronounEvaluationTest {
  private static final String TEXT = "Ann met Eve, and she smiled.";

  /** What the pronoun means as it is marked, and the words that are found to mean the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann      | Eve     | Ann she | 1 0 0
          Ann      | Eve     | Eve she | 0 1 1
          Ann      | Eve     | she     | 0 0 1
          Ann      | Eve     | Ann     | 0 0 1
          ''       | Ann Eve | Ann she | 0 1 0
          ''       | Ann Eve | she     | 0 0 0
          """)
  void eachNameInQuestionCounts(String meant, String others, String same, String expected) {
    assertThat(score(new InQuestion(span("she"), spans(meant), spans(others)), same))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann | Ann she | 1 0 0
          Ann | Eve she | 0 1 1
          Ann | Ann     | 0 0 1
          ''  | Ann she | 0 1 0
          ''  | Ann     | 0 0 0
          """)
  void aPronounIsRightWhereItsEntityIsNamedWhereItsBearerIs(
      String names, String same, String expected) {
    assertThat(score(new Linked(span("she"), spans(names)), same)).isEqualTo(expected);
  }

  /** Right, wrong and missed, where some words are found to mean one and all others their own. */
  private static String score(GoldPronoun pronoun, String same) {
    Map<String, Integer> entities = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (var word : List.of("Ann", "Eve", "she")) {
      boolean isOne = same.contains(word);
      if (isOne || !word.equals("she")) {
        int number =
            entities.computeIfAbsent(isOne ? same.split(" ", 2)[0] : word, _ -> entities.size());
        var form = word.equals("she") ? Form.PRONOUN : Form.NAME;
        mentions.add(new Mention(EntityType.PERSON, span(word), 0, form, number, 1));
      }
    }
    var resolution =
        new Resolution(
            entities.keySet().stream()
                .map(name -> new Entity(EntityType.PERSON, name, List.of(name)))
                .toList(),
            mentions);
    var evaluation = new PronounEvaluation();
    evaluation.add(new GoldPronouns(Article.of("marked", TEXT), List.of(pronoun)), resolution);
    var score = evaluation.score();
    return score.right() + " " + score.wrong() + " " + score.missed();
  }

  private static List<Span> spans(String words) {
    return words.isEmpty()
        ? List.of()
        : List.of(words.split(" ", -1)).stream().map(PronounEvaluationTest::span).toList();
  }

  private static Span span(String word) {
    int start = TEXT.indexOf(word);
    return new Span(start, start + word.length());
  }
}
