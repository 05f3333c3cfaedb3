package org.standoff.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.text.Span;

/** Which marks of a paragraph open and close a quotation. */
class QuoteMarksTest {
  private static String quoted(String text) {
    return QuoteMarks.in(text, new Span(0, text.length())).stream()
        .map(quotation -> "[" + quotation.inner().of(text) + "]")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "He said 'yes' and left., [yes]",
        "It was 'the workers' rights'., [the workers' rights]",
        "It was 'the workers' rights' to him., [the workers]",
        "It was 'the workers' rights for him., [the workers]",
        "It was 'the workers' rights \"now\" and 'so'., [the workers] [now] [so]",
        "He said 'yes and left., ``",
        "He said 'it is \"all\" here' and left., [it is \"all\" here]",
      })
  void aSingleMarkBehindAPluralClosesOnlyWhereNoOtherDoes(String text, String expected) {
    assertThat(quoted(text)).isEqualTo(expected);
  }

  /** What a scan to the end of the paragraph for each opening mark would take minutes for. */
  @Test
  void manyOpeningMarksAreReadInBoundedTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(quoted("Mr Blair said 'yes ".repeat(100_000))).isEmpty();
          assertThat(quoted("of 'workers' rights ".repeat(100_000)))
              .isEqualTo("[workers] ".repeat(100_000).strip());
        });
  }
}
