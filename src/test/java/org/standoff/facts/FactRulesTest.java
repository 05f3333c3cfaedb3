package org.standoff.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.Rounds;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.marked.Analysis;
import org.standoff.marked.MarkedFacts;
import org.standoff.marked.WrittenAnalyses;
import org.standoff.text.Article;

class FactRulesTest {
  private static final WrittenAnalyses WRITTEN = WrittenAnalyses.beside(FactRulesTest.class);
  private static final FactRules RULES = new FactRules();

  /** The texts of {@code cases.txt}, each with the indented lines below it. */
  static List<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (var line : lines("cases.txt")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("  ")) {
        facts.add(line.strip());
      } else {
        facts = new ArrayList<>();
        cases.add(Arguments.of(line, facts));
      }
    }
    return cases;
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream stream = FactRulesTest.class.getResourceAsStream(name)) {
      var bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void factsAreAsMarked(String marked, List<String> facts) {
    assertThat(MarkedFacts.lines(annotated(marked, WRITTEN::of))).isEqualTo(facts);
  }

  /** Of an article that ends without a full stop, or is cut, nothing is lost. */
  @Test
  void aTextMayEndWithAnyWord() throws IOException {
    var cases = new ArrayList<>(cases());
    Collections.shuffle(cases, new Random(1));
    cases.stream()
        .limit(Rounds.of(cases.size()))
        .map(written -> (String) written.get()[0])
        .flatMap(marked -> MarkedFacts.beginnings(marked, WRITTEN::of, RULES))
        .forEach(annotated ->
            assertThat(annotated.facts())
                .allSatisfy(fact -> assertThat(fact.object().text()).isNotEmpty()));
  }

  @RepeatedTest(20)
  void whateverTheTextEveryFactFitsIt(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var parts =
        List.of(
            "\"",
            "“",
            "”",
            "'",
            "''",
            "„",
            "»",
            " ",
            " ",
            ", ",
            ". ",
            "\n\n",
            ": ",
            "(",
            ")",
            " — ",
            "said",
            "told",
            "according to",
            "adding",
            "that",
            "who",
            "and",
            "as",
            "is",
            "the",
            "president",
            "of",
            "the bridge",
            "fell",
            "[person Ann Lee]",
            "[organization Acme]",
            "[person he = Ann Lee]",
            "'s",
            "to",
            "not",
            "urged");
    var text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      text.append(parts.get(random.nextInt(parts.size()))).append(random.nextBoolean() ? " " : "");
    }
    var annotated = annotated(text.toString(), Analysis::byModels);
    assertThat(annotated.facts())
        .allSatisfy(
            fact -> assertThat(fact.object().text().strip()).isEqualTo(fact.object().text()));
    assertThat(annotated.facts()).extracting(Fact::sentence).isSorted();
  }

  /** What a scan back to the start for every word would take hours for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"so\" he said, ",
        "he said and ",
        "'tis 'a ",
        "of the president ",
        "said, ",
        "\" \"a",
        "who said that "
      })
  void aLineOfManyThousandWordsIsReadInBoundedTime(String part) {
    // Longer than the longest sentence; what the models see of it is repeated, to be told fast.
    var some = part.repeat(100);
    var analysis = Analysis.byModels(Article.of("test", some)).repeated(some.length(), 10);
    var text = some.repeat(10);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> annotated(text, _ -> analysis));
  }

  private static AnnotatedArticle annotated(String marked, Function<Article, Analysis> analyst) {
    return MarkedFacts.annotated(marked, analyst, RULES);
  }
}
