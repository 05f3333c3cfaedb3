package org.standoff.facts.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotate.SharedModels;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.facts.FactRules;
import org.standoff.marked.MarkedFacts;
import org.standoff.marked.WrittenAnalyses;
import org.standoff.text.Article;

class RelationRulesTest {
  private static final WrittenAnalyses WRITTEN = WrittenAnalyses.beside(RelationRulesTest.class);
  private static final FactRules RULES = new FactRules();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The company bought two ships.              ~ The company | bought | two ships
          The company did not buy the ships.         ~ The company | did not buy | the ships | negated
          Nobody has seen him.                       ~ Nobody | has seen | him
          The minister may sign the treaty.          ~ The minister | may sign | the treaty | uncertain
          The company wanted to sell its ships.      ~ The company | wanted to sell | its ships | uncertain
          The company began to sell its ships.       ~ The company | began to sell | its ships
          He met with two farmers.                   ~ He | met with | two farmers
          The gang was led by a teacher.             ~ a teacher | led | The gang
          The thieves were caught in a barn.         ~ The thieves | were caught in | a barn
          Her brother is a teacher.                  ~ Her brother | is | a teacher
          Her brother is not a teacher.              ~ Her brother | is not | a teacher | negated
          LONDON (AP) — The mayor bought two ships.  ~ The mayor | bought | two ships
          LEEDS, May 5 (Reuters) - The bank sold it. ~ The bank | sold | it
          [location LONDON] – Police closed it.      ~ Police | closed | it
          The farmers live in a village.             ~ The farmers | live in | a village
          """)
  void aClauseClaimsWhatItsWordsSay(String text, String relation) {
    assertThat(relations(text)).contains(relation);
  }

  @Test
  void whatIsQuotedOrReportedIsSomebodysClaim() {
    assertThat(relations("[person Mary Smith] said the company bought two ships."))
        .contains("the company | bought | two ships | claimed");
    assertThat(relations("\"We bought two ships,\" said [person Mary Smith]."))
        .contains("We | bought | two ships | claimed");
    assertThat(relations("Ministers believe that the company bought two ships."))
        .contains("the company | bought | two ships | claimed");
    assertThat(saidBy("[person Mary Smith] said the company bought two ships."))
        .containsExactly("Mary Smith");
  }

  @Test
  void whatSomebodyRejectsIsClaimedNotToBeSo() {
    var text = "[person Mary Smith] rejected allegations that the company bought two ships.";
    assertThat(relations(text)).contains("the company | bought | two ships | negated | claimed");
    assertThat(saidBy(text)).containsExactly("Mary Smith");
  }

  @Test
  void whatIsRefusedIsDenied() {
    assertThat(relations("The company declined to sell its ships."))
        .contains("The company | declined to sell | its ships | negated");
  }

  private static List<String> saidBy(String text) {
    return annotated(text).facts().stream()
        .filter(RelationRulesTest::isRelation)
        .flatMap(fact -> fact.arguments().stream())
        .filter(argument -> argument.role() == Fact.ArgumentRole.SAID_BY)
        .map(argument -> argument.part().text())
        .toList();
  }

  @Test
  void theSubjectIsTheEntityThatIsMentioned() {
    var annotated = annotated("[person Mary Smith] lived in [location Paris] until May 2012.");
    var fact = annotated.facts().stream().filter(RelationRulesTest::isRelation).findFirst();
    assertThat(fact.orElseThrow().subject().orElseThrow().entity()).isPresent();
    assertThat(
            fact.orElseThrow().arguments().stream()
                .map(argument -> argument.role().label() + ": " + argument.part().text()))
        .containsExactly("place: Paris", "time: until May 2012");
  }

  /** Words for what somebody is act for the name behind them, but not those for somebody of his. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Minister for Health [person Tom Grey] opened the hospital.      ~ Tom Grey
          Mayor of [location Leeds] [person Jim Poe] opened the bridge.   ~ Jim Poe
          The head of the union, [person Mia Holt], left the room.        ~ Mia Holt
          The mayor of [location Leeds], [person Ann Lee], left the room. ~ Ann Lee
          MEC for Roads [person Bo Ray] closed the road.                  ~ Bo Ray
          Company founder [person Bo Ray] sold the firm.                  ~ Bo Ray
          The wife of footballer [person Bo Ray] sold the house.          ~ -
          A spokesman for Prime Minister [person Ann Lee] left the room.  ~ -
          Supporters of President [person Per Vik] burned the flag.       ~ -
          The son of former leader [person Jim Poe] bought the club.      ~ -
          """)
  void whoActsIsTheBearerOfTheName(String text, String name) {
    var annotated = annotated(text);
    var doers =
        annotated.facts().stream()
            .filter(RelationRulesTest::isRelation)
            .map(fact -> fact.subject().orElseThrow().entity())
            .map(entity ->
                entity.isPresent() ? annotated.entities().get(entity.getAsInt()).name() : "-");
    assertThat(doers).containsExactly(name);
  }

  @Test
  void theSeedArticleSaysWhoLeadsAndWhatWasPledged() throws IOException {
    try (var seeds = Files.list(Path.of("seeds"))) {
      var text = Files.readString(seeds.findFirst().orElseThrow());
      assertThat(relations(SharedModels.annotator().annotate(Article.of("test", text))))
          .contains("Mokhtar Belmokhtar | led | The Signed-in-Blood Battalion | uncertain")
          .anyMatch(relation ->
              relation.startsWith("The European Union | pledged | \\$50 million to help pay"));
    }
  }

  private static AnnotatedArticle annotated(String text) {
    return MarkedFacts.annotated(text, WRITTEN::of, RULES);
  }

  private static boolean isRelation(Fact fact) {
    return fact.kind() == Fact.Kind.RELATION;
  }

  private static List<String> relations(String text) {
    return relations(annotated(text));
  }

  private static List<String> relations(AnnotatedArticle annotated) {
    return annotated.facts().stream()
        .filter(RelationRulesTest::isRelation)
        .map(RelationRulesTest::line)
        .collect(Collectors.toList());
  }

  private static String line(Fact fact) {
    return fact.subject().orElseThrow().part().text()
        + " | "
        + fact.predicate().orElseThrow().text()
        + " | "
        + fact.object().text()
        + (fact.negated() ? " | negated" : "")
        + (fact.certainty() == Fact.Certainty.CERTAIN ? "" : " | " + fact.certainty().label());
  }
}
