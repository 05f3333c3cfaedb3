package org.standoff.evaluate.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FigureKind;
import org.standoff.evaluate.AnnotatedText;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;

/** Each public set in its form, on texts of our own, with scores that were counted by hand. */
class SetsTest {
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
  void attributionsByContentAndSource() throws IOException {
    var gold =
        AttributionReader.read(
            write(
                """
                {"doc":"1","text":"“It was all a dream,” said Ann Lee.\\nShe said it rained all day.\\nBo thinks so.","attributions":[\
                {"source":[{"spans":[[27,34]],"text":"Ann Lee"}],"content":[{"spans":[[0,21]],"text":"x"}]},\
                {"source":[{"spans":[[36,39]],"text":"She"}],"content":[{"spans":[[45,54]],"text":"x"},{"spans":[[55,62]],"text":"y"}]},\
                {"source":[{"spans":[[64,66]],"text":"Bo"}],"content":[{"spans":[[74,76]],"text":"so"}]},\
                {"source":[],"content":[{"spans":[[74,76]],"text":"so"}]}]}
                """));
    var found =
        new AnnotatedText(
                "“It was all a dream,” said Ann Lee.\nShe said it rained all day.\nBo thinks so.")
            .scored(0.4, Fact.Kind.QUOTE, "Ann Lee", "said", "It was all a dream,")
            .fact(Fact.Kind.STATEMENT, "Bo", "Ann Lee", "said#2", "rained all day");
    assertThat(rows(new AttributionEvaluation(), gold, found))
        .containsExactly(
            "direct content 1.000 with source 1.000 of 1",
            "indirect content 0.500 with source 0.000 of 2",
            "speaker 0.5 precision 0.000 named 0.000 of 1",
            "speaker precision 1.000 named 1.000 of 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We have seen it all.”   | true",
        "' We have seen it '      | true",
        "\"We have\u00a0seen it,\"!  | true",
        "“We have seen”           | false",
        "“We have” seen it        | false",
        "We have seen it”         | false",
      })
  void aQuotationHasFourWordsAndMarks(String content, boolean isDirect) {
    assertThat(Attribution.isDirect(content)).isEqualTo(isDirect);
  }

  @Test
  void relationsWordByWord() throws IOException {
    var gold =
        CarbReader.read(
            write(
                """
                Ann sold a well-known car .\tsold\tAnn\ta well-known car
                Ann sold a well-known car .\tis\ta car\twell-known
                Bo left .\tleft\tBo
                """));
    var ann =
        new AnnotatedText("Ann sold a well-known car .")
            .fact(Fact.Kind.RELATION, "Ann", "Ann", "sold", "a well-known")
            .scored(0.4, Fact.Kind.RELATION, "Ann", "sold", "car");
    assertThat(rows(new CarbEvaluation(), gold, ann, new AnnotatedText("Bo left .")))
        .containsExactly(
            "relations P 0.500 R 0.286 F1 0.364 predicted 2 gold 3",
            "  score 0.5 P 1.000 R 0.286 F1 0.444 predicted 1 gold 3");
  }

  @Test
  void theHalfOfPredicateAndSubjectMustBeThere() {
    var gold = CarbTuple.of("has sold", "Ann Lee", "a car");
    assertThat(gold.likeness(CarbTuple.of("sold", "Ann", "the car")))
        .isEqualTo(new CarbTuple.Likeness(3.0 / 4, 3.0 / 6));
    assertThat(gold.likeness(CarbTuple.of("sold off again", "Ann", "a car")).precision()).isZero();
    assertThat(gold.likeness(CarbTuple.of("sold", "", "a car")).precision()).isZero();
    assertThat(gold.likeness(CarbTuple.of("sold", "Lee", "the house")).recall()).isZero();
    assertThat(CarbTuple.of("left", "Bo", "").likeness(CarbTuple.of("left", "Bo", "it")).recall())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void datesByPlaceAndByValue() throws IOException {
    var gold =
        TimexReader.read(
            write(
                """
                {"doc":"1","dct":"1998-01-08","text":"On Monday, in May and in 1997 or last summer.","timex":[\
                {"start":3,"end":9,"type":"DATE","value":"1998-01-05"},\
                {"start":14,"end":17,"type":"DATE","value":"1998-05"},\
                {"start":25,"end":29,"type":"DATE","value":"1997"},\
                {"start":33,"end":44,"type":"DATE","value":"1997-SU"},\
                {"start":33,"end":44,"type":"DURATION","value":"1997"},\
                {"start":33,"end":44,"type":"DATE","value":null}]}
                """));
    assertThat(gold.getFirst().article().details().published()).hasToString("Optional[1998-01-08]");
    var found =
        new AnnotatedText("On Monday, in May and in 1997 or last summer.")
            .date("On Monday", "1998-01-05")
            .date("May", "1997-05");
    assertThat(rows(new TimexEvaluation(), gold, found))
        .containsExactly(
            "dates found 0.667 right 0.333 right of found 0.500 wrong of given 0.500 of 3");
  }

  @Test
  void inputsAreRightWhenAllTheirNumbersAre() throws IOException {
    var gold =
        RecognizersReader.read(
            write(
                """
                {"model":"CurrencyModel","input":"he paid $5 for it","results":[{"Start":8,"End":9,"Resolution":{"value":"5","isoCurrency":"USD"}}]}
                {"model":"CurrencyModel","input":"he paid $5 for it","results":[{"Start":8,"End":9,"Resolution":{"value":"5","isoCurrency":"EUR"}}]}
                {"model":"PercentModel","input":"half is 50 percent then","results":[{"Start":8,"End":9,"Resolution":{"value":"50%"}}]}
                {"model":"NumberModel","input":"one or two words","results":[{"Start":0,"End":2,"Resolution":{"value":"1"}},{"Start":7,"End":9,"Resolution":{"value":"2"}}]}
                {"model":"NumberModel","input":"only three words","results":[{"Start":5,"End":9,"Resolution":{"value":"3"}}]}
                {"model":"NumberModel","input":"this is no number here","results":[{"Start":5,"End":9,"Resolution":{"value":"?"}}]}
                {"model":"NumberModel","input":"this is no number here","results":[]}
                {"model":"DateTimeModel","input":"I left on 5 March","results":[{"Start":10,"End":10,"Resolution":{"value":"5"}}]}
                """));
    var paid = new AnnotatedText("he paid $5 for it").quantity(FigureKind.MONEY, "$5", "5", "USD");
    assertThat(
            rows(
                new RecognizersEvaluation(),
                gold,
                paid,
                paid,
                new AnnotatedText("half is 50 percent then")
                    .quantity(FigureKind.PERCENT, "50 percent", "50", "%"),
                new AnnotatedText("one or two words")
                    .quantity(FigureKind.COUNT, "two words", "2", "")))
        .containsExactly(
            "CurrencyModel right 0.500 of 2",
            "NumberModel right 0.000 of 1",
            "PercentModel right 1.000 of 1");
  }

  @Test
  void whatIsNotOfTheFormIsRefusedWithItsLine() throws IOException {
    var blank = write("{\"doc\":\"1\",\"text\":\" \",\"timex\":[]}\n");
    assertThatThrownBy(() -> TimexReader.read(blank))
        .isInstanceOf(IOException.class)
        .hasMessage(blank + ":1: 'text' has nothing but blanks");
    var table = write("Ann left .\tleft\n");
    assertThatThrownBy(() -> CarbReader.read(table))
        .isInstanceOf(IOException.class)
        .hasMessage(table + ":1: is no tuple: sentence, predicate, subject, object, tabs between");
  }
}
