package org.standoff.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standoff.Rounds;
import org.standoff.annotation.Form;
import org.standoff.marked.Analysis;

class ResolutionInvariantsTest {
  private static final List<String> PIECES =
      List.of(
          "[person Ann Lee]",
          "[person Lee]",
          "[person Bob Lee]",
          "[person Mr. Hall]",
          "[person J. R. Hall Jr.]",
          "[person Omar al-Said]",
          "[person 7]",
          "[location U.S.]",
          "[location Lake Chad]",
          "[organization Red Star Ltd]",
          "([organization RS])",
          "[organization The]",
          "[group Malians]",
          "[doubt Lee]",
          "[doubt Carol Moss]",
          "[misc -]",
          "he",
          "She",
          "his wife",
          "himself",
          "her",
          "the minister",
          "Minister",
          ", a retired general,",
          "said",
          "met",
          "and",
          "that",
          "renamed itself",
          "also known as",
          ",",
          ".",
          ". The",
          "“",
          "”",
          "\"",
          "\n\n",
          "'s");

  /** Letters that no spelling confuses with each other. */
  private static final String LETTERS = "abcdefgjlmnprstuvwxz";

  /** Of the first, the words before a bracket that an organization was given held a pronoun. */
  private static LongStream seeds() {
    return LongStream.range(35, 35 + Rounds.of(40));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverTheTextEveryMentionIsInOrderAndHasItsEntity(long seed) {
    var random = new Random(seed);
    var marked = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      marked.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
    }
    var article = resolved(marked.toString());
    var mentions = article.resolution().mentions();
    var entities = article.resolution().entities();
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      var entity = entities.get(mention.entity());
      assertThat(i == 0 || mentions.get(i - 1).span().end() <= mention.span().start()).isTrue();
      assertThat(mention.type()).isEqualTo(entity.type());
      boolean isName = mention.form() != Form.PRONOUN && mention.form() != Form.TITLE;
      assertThat(!isName || entity.forms().contains(mention.span().of(article.text()))).isTrue();
    }
    assertThat(mentions.stream().map(mention -> mention.entity()).distinct())
        .hasSize(entities.size());
    assertThat(resolved(marked.toString())).isEqualTo(article);
  }

  /** A man, then two pronouns of his: the three places where a reader looks for him. */
  @Test
  void aManIsFoundByNameAndByPronoun() {
    var article =
        MarkedEntities.of(
            "The brigade is led by [person Karim Bel], a 40-year-old trader of weapons. He went to"
                + " [location Kabul] at age 19 for training. He returned in 1993 to fight the"
                + " government.");
    assertThat(article.references()).isEqualTo("He = Karim Bel; He = Karim Bel");
  }

  /** Shared given names and family names alone make nobody the same. */
  @Test
  void manyNamesThatShareWordsStayApart() {
    var marked =
        IntStream.range(0, 600)
            .mapToObj(i -> "[person Ann" + LETTERS.charAt(i % 20) + "o Mor" + i / 20 + "x]. ")
            .reduce("", String::concat);
    assertThat(resolved(marked).resolution().entities()).hasSize(600);
  }

  private static MarkedEntities resolved(String marked) {
    return MarkedEntities.of(marked, Analysis::byModels);
  }
}
