package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of the articles, orders and counts. */
class SelectionTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void ingest() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id":"a","published":"2013-01-19","source":"Daily Post","text":"Ann Lee flew to Oslo on Monday. Oslo was cold."}
        {"id":"b","published":"2013-02-02","source":"Daily Post","text":"Bob Ray flew to Oslo on Monday."}
        {"id":"c","published":"2012-12-31","source":"The Herald","text":"Carla Day flew to Oslo on Monday."}
        {"id":"d","source":"Herald Wire","text":"Dora Fox flew to Oslo on Monday."}
        """);
    run("ingest", folder.resolve("news.jsonl").toString());
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --since 2013                        | a a b
          --since 2013-01-19 --until 2013-01  | a a
          --until 2013-01-19                  | a a c
          --until 2012                        | c
          --source 'daily post'               | a a b
          --source 'the herald','herald wire' | c d
          --source *herald*                   | c d
          --source *.jsonl                    | a a b c d
          --source other*                     | ''
          --sort newest                       | b a a c d
          --sort oldest                       | c a a b d
          --sort relevance                    | a a b c d
          --sort newest --limit 2             | b a
          """)
  void theArticlesAreNarrowedAndOrdered(String options, String ids) {
    for (var question : new String[][] {{"where", "Oslo"}, {"find", "Oslo"}}) {
      var arguments =
          Stream.of(question, words(options), new String[] {"--format", "jsonl"})
              .flatMap(Arrays::stream)
              .toArray(String[]::new);
      assertThat(
              run(arguments)
                  .out()
                  .lines()
                  .map(line -> line.replaceFirst(".*\"id\":\"(.)\".*", "$1")))
          .as(String.join(" ", arguments))
          .containsExactlyElementsOf(
              Stream.of(ids.split(" ", -1)).filter(id -> !id.isEmpty()).toList());
    }
  }

  private static String[] words(String options) {
    return Stream.of(options.split(" (?=--)| (?![^']*'[^']*(?:'[^']*'[^']*)*$)"))
        .flatMap(part -> part.startsWith("--") ? Stream.of(part.split(" ", 2)) : Stream.of(part))
        .map(word -> word.replace("'", ""))
        .toArray(String[]::new);
  }

  @Test
  void figuresAndFactsAreNarrowedToo() {
    assertThat(run("figures", "", "--kind", "date", "--since", "2013", "--count").out())
        .isEqualTo("2\n");
    assertThat(run("facts", "", "--source", "*herald*", "--files").out())
        .isEqualTo("FOLDER/news.jsonl#c\nFOLDER/news.jsonl#d\n");
    assertThat(run("who", "Oslo", "--until", "2012").out())
        .startsWith("Oslo  location · 1 mention in 1 article");
    assertThat(run("names", "", "--type", "person", "--since", "2013-02").out())
        .contains("Bob Ray")
        .doesNotContain("Ann Lee");
  }

  @Test
  void passagesAreCountedByMonthAndOutletAsBarsAndAsNumbers() {
    assertThat(run("where", "Oslo", "--by", "month"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                unknown  ████████████████████ 1
                2012-12  ████████████████████ 1
                2013-01  ████████████████████████████████████████ 2
                2013-02  ████████████████████ 1
                """,
                ""));
    assertThat(run("find", "Oslo", "--by", "source", "--format", "csv").out())
        .isEqualTo(
            """
            tier,source,passages
            "",Daily Post,3
            "",Herald Wire,1
            "",The Herald,1
            """
                .replace("\n", "\r\n"));
    assertThat(
            run("where", "Oslo", "--by", "month", "--since", "2013-02", "--format", "jsonl").out())
        .isEqualTo("{\"version\":1,\"tier\":\"sure\",\"month\":\"2013-02\",\"passages\":1}\n");
    assertThat(run("where", "Oslo", "--count").out()).isEqualTo("5\n");
    assertThat(run("where", "Nobody", "--count"))
        .isEqualTo(new CommandLineRun(1, "", "standoff: nothing found\n"));
    assertThat(run("find", "Oslo", "--files").out().lines()).hasSize(4);
    assertThat(run("find", "Oslo", "--files", "--limit", "1"))
        .satisfies(
            run -> assertThat(run.out().lines()).hasSize(1),
            run -> assertThat(run.err()).isEqualTo("standoff: 3 more; --limit 0 prints all\n"));
    assertThat(run("where", "Oslo", "--count", "--limit", "1").out()).isEqualTo("5\n");
  }

  @Test
  void anArticleIsHeadedOnceByOutletDayAndPath() {
    assertThat(run("find", "Oslo", "--until", "2013-01").out())
        .isEqualTo(
            """
            Daily Post · 2013-01-19 · FOLDER/news.jsonl#a
              1:17  Ann Lee flew to ▸Oslo◂ on Monday.
              1:33  ▸Oslo◂ was cold.
            The Herald · 2012-12-31 · FOLDER/news.jsonl#c
              1:19  Carla Day flew to ▸Oslo◂ on Monday.
            """);
  }

  @Test
  void anArticleThatComesAgainIsHeadedByItsPathAlone() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("cars.jsonl"),
            """
            {"id":"a","title":"Cars","source":"Post","text":"They sold 30 cars. They sold 10 cars."}
            {"id":"b","source":"Post","text":"They sold 20 cars."}
            """);
    assertThat(run("figures", "cars", "--sort", "value", file.toString()).out())
        .isEqualTo(
            """
            Cars  Post · FOLDER/cars.jsonl#a
              1:11  count  30  cars  30  They sold ▸30◂ cars.
            Post · FOLDER/cars.jsonl#b
              1:11  count  20  cars  20  They sold ▸20◂ cars.
            FOLDER/cars.jsonl#a
              1:30  count  10  cars  10  They sold ▸10◂ cars.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where Oslo            | 5
          find Oslo             | 5
          ask Who_flew_to_Oslo? | 4
          figures _             | 4
          facts _ --kind quote  | nothing
          names _               | 5
          with Oslo             | 4
          who Oslo              | 1
          """)
  void everyVerbCountsWhatItLists(String question, String count) {
    var arguments =
        Stream.concat(Stream.of(question.split(" ", -1)), Stream.of("--count"))
            .map(word -> word.equals("_") ? "" : word.replace('_', ' '))
            .toArray(String[]::new);
    var run = run(arguments);
    assertThat(run.out().strip()).isEqualTo(count.equals("nothing") ? "" : count);
  }

  @Test
  void whatIsOfNoMonthIsNotCountedByMonths() {
    for (var verb : List.of("names", "with", "who")) {
      var run = run(verb, "Oslo", "--by", "month");
      assertThat(run.code()).isEqualTo(ExitCode.ERROR);
      assertThat(run.err())
          .endsWith(" are of no month, outlet or file: --count tells how many there are\n");
    }
    assertThat(run("names", "Oslo", "--count", "--format", "jsonl").out())
        .isEqualTo("{\"version\":1,\"names\":1}\n");
  }

  @Test
  void commaSeparatedValuesMayBeginWithAMark() {
    assertThat(run("find", "Oslo", "--format", "csv", "--bom").out())
        .startsWith("\uFEFFhits,path,");
    assertThat(run("find", "Oslo", "--bom").out())
        .startsWith("Daily Post · 2013-01-19 · FOLDER/news.jsonl#a\n  1:17  ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --since Monday           | no date 'Monday': write it as 2013-01-16, 2013-01 or 2013
          --since 2013 --until 2012 | --since 2013 is after --until
          --sort size              | no order 'size': there are place, newest, oldest, relevance
          --by day                 | nothing can be counted by 'day': there are month, source
          --count --files          | only one of --by, --count and --files can be printed
          --tier maybe             | no tier 'maybe': there are sure, likely, type, text
          """)
  void aWrongValueIsRefusedInOneLine(String options, String message) {
    var arguments = Stream.of(("where Oslo " + options).split(" ", -1)).toArray(String[]::new);
    assertThat(run(arguments)).isEqualTo(new CommandLineRun(2, "", "standoff: " + message + "\n"));
  }
}
