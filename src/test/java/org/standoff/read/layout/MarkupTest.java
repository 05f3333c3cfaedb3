package org.standoff.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.text.Span;

class MarkupTest {
  /** The text with a middle dot for every character of markup. */
  private static String masked(String text) {
    var masked = new StringBuilder(text);
    for (var span : Markup.of(text, 0).spans()) {
      for (int i = span.start(); i < span.end(); i++) {
        masked.setCharAt(i, '·');
      }
    }
    return masked.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # Floods in Kent            | · Floods in Kent
          ### Floods ###              | ··· Floods ···
          The daily *Le Monde* said   | The daily ·Le Monde· said
          **Bold**, _slanted_.        | ··Bold··, ·slanted·.
          ***both***                  | ···both···
          **all of *this***           | ··all of ·this···
          worth \\$50 million         | worth ·$50 million
          [the report](http://a.org/x_y) says   | ·the report··················· says
          **[a.org](http://a.org)**   | ···a.org·················
          ![a map](map.png) of Kent   | ················· of Kent
          - a first item              | · a first item
          * a second                  | · a second
          > as he wrote               | · as he wrote
          ---                         | ···
          see https://a.org/b?c=d.    | see ···················.
          (www.a.org/x_(y))           | (···············)
          a <b>strong</b> word        | a ···strong···· word
          gone <!-- not --> here      | gone ············ here
          <https://a.org>             | ···············
          """)
  void marksAreMasked(String text, String expected) {
    assertThat(masked(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 * 3 is 15 and 2*3*4 is 24",
        "the file snake_case_name and * alone",
        "write to a@b.org, #hashtag",
        "profits rose 5%* in May",
        "Standard Oil Co <SRD> and BP <BP>",
        "he [sic](he meant her) said",
        "- 5 degrees at noon",
        "f*** that",
        "1. Go on"
      })
  void whatMayBeProseStays(String text) {
    assertThat(masked(text)).isEqualTo(text);
  }

  @Test
  void emphasisDoesNotReachOverAParagraph() {
    assertThat(masked("one *two\n\nthree* four")).isEqualTo("one *two\n\nthree* four");
  }

  @Test
  void aTableLosesItsLines() {
    assertThat(masked("| Year | Dead |\n|---|---|\n| 2010 | 12 |"))
        .isEqualTo("· Year · Dead ·\n·········\n· 2010 · 12 ·");
  }

  @Test
  void underlinedAndShortListLinesStandApart() {
    var text = "Floods\n======\n\nIt rained.\n\n- bread\n- milk\n\nThe end.";
    var markup = Markup.of(text, 0);
    assertThat(markup.headings()).extracting(span -> span.of(text)).containsExactly("Floods");
    assertThat(markup.items())
        .extracting(span -> span.of(text))
        .containsExactly("- bread", "- milk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "](", "[](", "*", "<", "<!--", "\\", "*a ", "_", "http://", "> ", "|\n"})
  void aHostileTextCostsLittle(String part) {
    var text = part.repeat(1_000_000 / part.length());
    var layout =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Layout.of(text));
    assertOrdered(layout.markup(), text);
  }

  private static void assertOrdered(List<Span> spans, String text) {
    int end = 0;
    for (var span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
