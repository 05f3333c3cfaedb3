package org.standoff.output.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final int NONE = -1;

  @Test
  void columnsStandBelowOneAnother() {
    assertThat(
            lines(
                List.of(List.of("Ann Lee", "person", "3"), List.of("Acme", "organization", "12"))))
        .containsExactly("Ann Lee  person        3", "Acme     organization  12");
  }

  @Test
  void aColumnWithoutACellIsLeftOut() {
    assertThat(lines(List.of(List.of("Ann", "", "3"), List.of("Bo", "", "12"))))
        .containsExactly("Ann  3", "Bo   12");
  }

  /** A name of an article that lost its line ends is as long as the article. */
  @Test
  void oneLongCellWidensNoOtherRow() {
    var endless = "x".repeat(5_000);
    assertThat(lines(List.of(List.of("Ann", "a"), List.of(endless, "b"), List.of("Bob", "c"))))
        .containsExactly("Ann  a", endless + "  b", "Bob  c");
    assertThat(lines(List.of(List.of(endless, "b")))).containsExactly(endless + "  b");
  }

  private static List<String> lines(List<List<String>> rows) {
    var paper =
        new Paper(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            _ -> {},
            false);
    return new TextTable(paper).lines(rows, NONE);
  }
}
