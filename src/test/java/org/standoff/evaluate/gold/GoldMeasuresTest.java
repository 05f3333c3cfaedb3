package org.standoff.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.evaluate.AnnotatedText;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;

/** Each measure on an article of a few lines, with scores that were counted by hand. */
class GoldMeasuresTest {
  @TempDir private Path folder;

  private Gold gold(String text, String json) throws IOException {
    return GoldFile.read(Files.writeString(folder.resolve("a.json"), json), text);
  }

  @Test
  void figuresByPlaceByValueByWhatIsCountedAndByKind() throws IOException {
    var text = "😀 Two men paid $5 for 10 kg on Monday and $5 for 12 dogs.";
    var gold =
        gold(
            text,
            """
            {"entities":[],"figures":[
             {"text":"Two","kind":"count","low":2,"high":2,"of":"men"},
             {"text":"$5","kind":"money","low":5,"high":5,"unit":"USD","qualifier":"exact"},
             {"text":"$5","nth":2,"kind":"money","low":5,"high":5,"unit":"USD"},
             {"text":"12","kind":"count","low":12,"high":12,"of":"dogs"},
             {"text":"Monday","kind":"date","date":"2020-03-02"}]}
            """);
    var found =
        new AnnotatedText(text)
            .count("Two men", "2", "men")
            .quantity(FigureKind.MONEY, "$5", "5", "USD")
            .quantity(FigureKind.MONEY, "$5#2", "5", "EUR")
            .quantity(FigureKind.MEASURE, "10 kg", "10", "kg")
            .count("12", "12", "12 dogs")
            .date("Monday", "2020-03-02");
    assertThat(found.measured(new FigureEvaluation(), gold))
        .containsExactly(
            "figure-span P 0.667 R 0.800 F1 0.727 gold 5",
            "figure-value P 0.667 R 0.800 F1 0.727 gold 5",
            "figure-of P 1.000 R 1.000 F1 1.000 gold 2",
            "  count P 1.000 R 1.000 F1 1.000 gold 2",
            "  money P 0.500 R 0.500 F1 0.500 gold 2",
            "  date P 1.000 R 1.000 F1 1.000 gold 1",
            "figure-macro F1 0.833 kinds 3");
  }

  @Test
  void whatIsCountedIsWrongWhereTheGoldHasNothing() throws IOException {
    var text = "Two of the men left.";
    var gold =
        gold(
            text,
            """
            {"entities":[],"figures":[{"text":"Two","kind":"count","low":2,"high":2,"of":null}]}
            """);
    var found = new AnnotatedText(text).count("Two", "2", "men");
    assertThat(found.measured(new FigureEvaluation(), gold))
        .contains("figure-of P 0.000 R 0.000 F1 0.000 gold 0");
  }

  @Test
  void ordinalsAreNoFiguresUnlessTheirWordsAreNone() throws IOException {
    var text = "The third of 30 men.";
    var gold = gold(text, "{\"entities\":[],\"figures\":[]}");
    var found =
        new AnnotatedText(text)
            .quantity(FigureKind.ORDINAL, "third", "3", "")
            .quantity(FigureKind.ORDINAL, "30", "30", "");
    var evaluation = new FigureEvaluation();
    found.measured(evaluation, gold);
    assertThat(evaluation.errors()).containsExactly("test: wrong ordinal \"30\" 30 exact");
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, true",
    "1000000, 1000001, true",
    "1000000, 1000002, false",
    "0.3333, 0.3341, true",
    "0.333, 0.335, false",
    "-0.5, -0.5004, true",
    "1, 1.0005, false",
    "0.9999, 1.0005, true",
    ", , true",
    "5, , false",
  })
  void numbersAreTheSameButForRounding(BigDecimal one, BigDecimal other, boolean near) {
    assertThat(FigureEvaluation.near(Optional.ofNullable(one), Optional.ofNullable(other)))
        .isEqualTo(near);
  }

  @Test
  void namesByPairsAndByForms() throws IOException {
    var text = "Ann Lee met Bo Ray. Lee and Ray talked. He left the lady in Oslo. Reds won.";
    var gold =
        gold(
            text,
            """
            {"figures":[],"entities":[
             {"name":"Ann Lee","type":"person","aliases":["Lee"]},
             {"name":"Bo Ray","type":"person","aliases":["Ray","B. Ray"]}]}
            """);
    var found =
        new AnnotatedText(text)
            .person("Ann Lee", "Ann Lee")
            .person("Bo Ray", "Bo Ray")
            .person("Lee#2", "Ann Lee")
            .person("Ray#2", "Ann Lee")
            .pronoun("He", "Bo Ray")
            .mention(EntityType.PERSON, Form.TITLE, "the lady", "Ann Lee")
            .mention(EntityType.LOCATION, Form.NAME, "Oslo", "Oslo")
            .mention(EntityType.GROUP, Form.NAME, "Reds", "Reds");
    assertThat(found.measured(new EntityEvaluation(), gold))
        .containsExactly(
            "names P 0.333 R 0.250 F1 0.286 gold 4", "names-found P 0.800 R 0.800 F1 0.800 gold 5");
  }

  @Test
  void quotesByTheirWordsAndTheirSpeakers() throws IOException {
    var text =
        """
        "It was all a dream," Ann Lee said.
        "We saw nothing here," a guard said.
        "Nobody knows why"
        """;
    var gold =
        gold(
            text,
            """
            {"entities":[{"name":"Ann Lee","type":"person","aliases":["Lee"]}],"figures":[],
             "statements":[],"roles":[],"quotes":[
             {"text":"It was all a dream,","speaker":"Ann Lee"},
             {"text":"We saw nothing here,","speaker":"the prison guard"},
             {"text":"Nobody knows why","speaker":null},
             {"text":"not in the text","speaker":null}]}
            """);
    var found =
        new AnnotatedText(text)
            .fact(Fact.Kind.QUOTE, "Ann Lee", "Ann Lee", "said", "It was all a dream")
            .fact(Fact.Kind.QUOTE, "a guard", "", "said#2", "saw nothing here")
            .factOfNobody(Fact.Kind.QUOTE, "Nobody knows why")
            .factOfNobody(Fact.Kind.QUOTE, "Nobody");
    assertThat(found.measured(new QuoteEvaluation(), gold))
        .containsExactly(
            "quote P 0.750 R 0.750 F1 0.750 gold 4",
            "quote-speaker P 0.500 R 0.500 F1 0.500 gold 4");
  }

  @Test
  void statementsByHalfOfTheirWordsAndTheSpeaker() throws IOException {
    var text = "Lee said that it had rained all day. A guard said he slept.";
    var gold =
        gold(
            text,
            """
            {"entities":[{"name":"Ann Lee","type":"person","aliases":["Lee"]}],"figures":[],
             "quotes":[],"roles":[],"statements":[
             {"speaker":"Ann Lee","verb":"said","content":"it had rained all day"},
             {"speaker":"Ann Lee","verb":"said","content":"he slept"}]}
            """);
    var found =
        new AnnotatedText(text)
            .fact(Fact.Kind.STATEMENT, "Lee", "Lee", "said", "rained all day")
            .fact(Fact.Kind.STATEMENT, "A guard", "", "said#2", "he slept");
    assertThat(found.measured(ClaimEvaluation.statements(), gold))
        .containsExactly("statement P 0.500 R 0.500 F1 0.500 gold 2");
  }

  @Test
  void rolesByThePersonAndHalfOfAllWords() throws IOException {
    var text = "Defense Secretary Ann Lee, a writer and former officer, left.";
    var gold =
        gold(
            text,
            """
            {"entities":[{"name":"Ann Lee","type":"person"}],"figures":[],
             "quotes":[],"statements":[],"roles":[
             {"person":"Ann Lee","role":"Secretary"},
             {"person":"Ann Lee","role":"former officer"},
             {"person":"Bo Ray","role":"writer"}]}
            """);
    var found =
        new AnnotatedText(text)
            .fact(Fact.Kind.ROLE, "Ann Lee", "Ann Lee", "", "Defense Secretary")
            .fact(Fact.Kind.ROLE, "Ann Lee", "Ann Lee", "", "a writer and former officer");
    assertThat(found.measured(ClaimEvaluation.roles(), gold))
        .containsExactly("role P 0.500 R 0.333 F1 0.400 gold 3");
  }

  @Test
  void theMainRelationsByRecallAlone() throws IOException {
    var text = "Lee bought a red car in Oslo.\nBo Ray sold two cars.\nLee sold a house.\n";
    var gold =
        gold(
            text,
            """
            {"entities":[{"name":"Ann Lee","type":"person","aliases":["Lee"]}],"figures":[],
             "quotes":[],"statements":[],"roles":[],"relations":[
             {"subject":"Lee","predicate":"bought","object":"a red car","sentence":"Lee bought"},
             {"subject":"Bo Ray","predicate":"sold","object":"two cars","sentence":"Bo Ray"},
             {"subject":"Lee","predicate":"sold","object":"a house","sentence":"Lee bought"}]}
            """);
    var found =
        new AnnotatedText(text)
            .fact(Fact.Kind.RELATION, "Lee", "Ann Lee", "bought", "car in Oslo")
            .fact(Fact.Kind.RELATION, "Bo Ray", "", "sold", "two")
            .fact(Fact.Kind.RELATION, "Lee#2", "Ann Lee", "sold#2", "a house");
    assertThat(found.measured(new RelationEvaluation(), gold))
        .containsExactly("relation R 0.667 gold 3");
  }

  @Test
  void pronounsByWhomTheyMean() throws IOException {
    var text = "Ann Lee met Bo Ray. He thanked her. Then he left. Theirs was it. he";
    var gold =
        gold(
            text,
            """
            {"entities":[{"name":"Ann Lee","type":"person","aliases":["Lee"]},
             {"name":"Bo Ray","type":"person"}],"figures":[],
             "quotes":[],"statements":[],"roles":[],"pronouns":[
             {"text":"He","entity":"Bo Ray"},{"text":"her","entity":"Ann Lee"},
             {"text":"he","nth":1,"entity":"Bo Ray"},{"text":"he","nth":2,"entity":null}]}
            """);
    var found =
        new AnnotatedText(text)
            .pronoun("He", "Bo Ray")
            .pronoun("her", "Bo Ray")
            .pronoun("it", "Oslo");
    assertThat(found.measured(new PronounEvaluation(), gold))
        .containsExactly("pronoun P 0.500 R 0.333 F1 0.400 gold 3");
  }

  @Test
  void whatNobodyLookedForIsNotMeasured() throws IOException {
    var text = "Lee left.";
    var gold = gold(text, "{\"entities\":[],\"figures\":[]}");
    assertThat(new AnnotatedText(text).measured(GoldMeasures.all(), gold))
        .containsExactly(
            "figure-span P 0.000 R 0.000 F1 0.000 gold 0",
            "figure-value P 0.000 R 0.000 F1 0.000 gold 0",
            "figure-of P 0.000 R 0.000 F1 0.000 gold 0",
            "names P 0.000 R 0.000 F1 0.000 gold 0",
            "names-found P 0.000 R 0.000 F1 0.000 gold 0");
    assertThat(GoldMeasures.all().rows()).isEmpty();
  }

  @Test
  void articlesAddUp() throws IOException {
    var text = "Lee left on Monday.";
    var gold =
        gold(
            text,
            """
            {"entities":[],"figures":[{"text":"Monday","kind":"date","date":null}]}
            """);
    Evaluation<Gold> evaluation = new FigureEvaluation();
    var article = new AnnotatedText(text);
    evaluation.add(
        new Marked<>("one", article.article(), gold), article.date("Monday", "").annotated());
    var lacking = new AnnotatedText(text);
    evaluation.add(new Marked<>("two", lacking.article(), gold), lacking.annotated());
    assertThat(AnnotatedText.shown(evaluation.rows()))
        .contains("figure-value P 1.000 R 0.500 F1 0.667 gold 2");
    assertThat(evaluation.errors()).containsExactly("two: missed date \"Monday\" ? exact");
  }
}
