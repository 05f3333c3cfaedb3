package org.standoff.evaluate;

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
import org.standoff.entities.GoldPronouns;
import org.standoff.entities.GoldPronouns.GoldPronoun;
import org.standoff.entities.GoldPronouns.InQuestion;
import org.standoff.entities.GoldPronouns.Linked;
import org.standoff.text.Span;

class PronounReaderTest {
  @TempDir private Path folder;

  @Test
  void ofEachNameOfASnippetItIsKnownWhetherThePronounMeansIt() throws IOException {
    assertThat(
            read(
                """
                {"id":"1","text":"😀 Ann met Eve. She left.","pronoun":{"text":"She","start":16,"end":19},"a":{"start":3,"end":6,"coref":true},"b":{"start":11,"end":14,"coref":false}}
                {"id":"2","text":"Ann met Eve. She left.","pronoun":{"start":13,"end":16},"a":{"start":0,"end":3,"coref":false},"b":{"start":8,"end":11,"coref":false}}
                """))
        .containsExactly("She = Ann, not Eve", "She = nobody, not Ann Eve");
  }

  @Test
  void theNamesOfAChainAreWhomItsPronounsMean() throws IOException {
    assertThat(
            read(
                """
                {"id":"1","text":"The mayor, Ann Lee, left. She said he saw Her himself.","chains":[{"type":"person","mentions":[[0,9],[0,18],[26,29],[42,45]]},{"type":"object","mentions":[[35,37]]}]}
                """))
        .containsExactly(
            "She = The mayor, Ann Lee; he = nobody; Her = The mayor, Ann Lee; himself = nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pronoun":{"start":0,"end":3}           | neither "pronoun", "a" and "b" nor "chains" say what is meant
          "chains":[{"type":"person"}]            | a field is no list of spans
          "chains":[{"type":"person","mentions":[[3,3]]}] | a field is no list of spans
          """)
  void whatDoesNotSayWhoIsMeantIsRefused(String field, String reason) throws IOException {
    var file = write("{\"id\":\"1\",\"text\":\"She left.\"," + field + "}\n");
    assertThatThrownBy(() -> PronounReader.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + "#1: " + reason);
  }

  private List<String> read(String lines) throws IOException {
    return PronounReader.read(write(lines)).stream().map(PronounReaderTest::shown).toList();
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("pronouns.jsonl"), lines);
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
