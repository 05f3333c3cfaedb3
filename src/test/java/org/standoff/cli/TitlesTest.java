package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles that records give, and their texts have not, are searched and cited like the texts. */
class TitlesTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void ingest() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id":"a","title":"Ann Marlowe wins 30 seats in Oslo","text":"It rained. Marlowe spoke on Monday."}
        {"id":"b","title":"Bob Ray flies to Bergen again","text":"Bob Ray flies to Bergen again\\n\\nBob Ray has gone."}
        """);
    assertThat(run("ingest", folder.resolve("news.jsonl").toString()).code()).isZero();
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  @Test
  void theTitleIsCitedBeforeTheTextAndItsNamesJoinThoseOfTheText() {
    assertThat(run("where", "Ann Marlowe").out())
        .isEqualTo(
            """
            Ann Marlowe  person · 2 mentions in 1 article  forms: Ann Marlowe, Marlowe
            Ann Marlowe wins 30 seats in Oslo  FOLDER/news.jsonl#a
              title:1:1  name     ▸Ann Marlowe◂ wins 30 seats in Oslo
              1:12       surname  ▸Marlowe◂ spoke on Monday.
            """);
    assertThat(run("names", "marlowe").out())
        .isEqualTo("2 mentions  person  Ann Marlowe  forms: Ann Marlowe, Marlowe\n");
  }

  @Test
  void whatTheTextBeginsWithIsCountedOnce() {
    assertThat(run("where", "Bob Ray").out())
        .startsWith("Bob Ray  person · 2 mentions in 1 article")
        .doesNotContain("title:");
  }

  @Test
  void offsetsOfTheTitleCountInTheTitleAndSaySo() {
    assertThat(run("where", "Oslo", "--format", "jsonl").out())
        .contains(
            "\"sentence\":{\"n\":2,\"place\":\"title\",\"start\":0,\"end\":33,\"line\":1,\"column\":1,")
        .contains(
            "{\"hit\":\"mention\",\"place\":\"title\",\"start\":29,\"end\":33,\"line\":1,\"column\":30,");
    assertThat(run("where", "Oslo", "--format", "csv").out())
        .endsWith(
            ",1,30,Ann Marlowe wins 30 seats in Oslo,,"
                + "FOLDER/news.jsonl,Ann Marlowe wins 30 seats in Oslo,title,sure\r\n");
    assertThat(run("where", "Ann Marlowe", "--format", "jsonl").out().lines().skip(1))
        .allMatch(line -> !line.contains("\"place\"") && line.contains("\"start\":11,\"end\":18,"));
  }

  @Test
  void theTitleAnswersQuestions() {
    assertThat(run("ask", "How many seats did Marlowe win?").out())
        .contains("  title:1:18  30 seats  Ann Marlowe wins ▸30◂ seats in Oslo");
    assertThat(run("find", "seats AND place:Oslo").out()).contains("  title:1:21  ");
    assertThat(run("figures", "seats").out()).contains("  title:1:18  count  30  seats");
    assertThat(run("facts", "Marlowe", "--predicate", "win").out())
        .contains("  title:1:18  relation  Ann Marlowe  wins  30 seats in Oslo");
  }

  @Test
  void titleAndTextAreNoNeighbours() {
    assertThat(run("find", "seats OR spoke", "-C", "1").out())
        .isEqualTo(
            """
            Ann Marlowe wins 30 seats in Oslo  FOLDER/news.jsonl#a
              title:1:21  Ann Marlowe wins 30 ▸seats◂ in Oslo
              1:1         It rained.
              1:20        Marlowe ▸spoke◂ on Monday.
            """);
  }

  @Test
  void anArticleIsShownWithItsTitleAndVerified() {
    assertThat(run("show", "a").out())
        .startsWith(
            "FOLDER/news.jsonl#a:title:1:1  [person Ann Marlowe] wins [count 30] seats in"
                + " [location Oslo]\n")
        .contains("FOLDER/news.jsonl#a:1:1  It rained.\n");
    assertThat(run("show", "a", "--format", "jsonl").out())
        .contains("\"sentences\":[{\"start\":0,\"end\":10},{\"start\":11,\"end\":35}],\"entities\"")
        .contains("\"inTitle\":{\"sentences\":[{\"start\":0,\"end\":33}],\"mentions\":[")
        .contains(
            "\"type\":\"location\",\"start\":29,\"end\":33,\"text\":\"Oslo\",\"sentence\":2,");
    assertThat(run("show", "b", "--format", "jsonl").out()).doesNotContain("inTitle");
    assertThat(run("verify").out()).isEqualTo("2 articles checked, 0 problems\n");
    assertThat(run("ingest", "--rebuild").code()).isZero();
    assertThat(run("where", "Oslo").code()).isZero();
  }
}
