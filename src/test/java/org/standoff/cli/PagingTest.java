package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verb that lists gives its rows page by page: all of them, and each once. */
class PagingTest {
  private static final Pattern NEXT = Pattern.compile(",\"next\":\"([^\"]*)\"}$");
  private static final Pattern AFTER = Pattern.compile("--after (\\S+) goes on");

  @TempDir private static Path folder;

  @BeforeAll
  static void ingest() throws IOException {
    var texts = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      texts.append(article(String.valueOf(i), "2013-01-0" + i));
    }
    Files.writeString(folder.resolve("news.jsonl"), texts);
    assertThat(run("ingest", folder.resolve("news.jsonl").toString()).code()).isZero();
  }

  private static String article(String id, String day) {
    return ("{\"id\":\"%s\",\"published\":\"%s\",\"text\":\"Ann Lee sold 3%s cars in Oslo. Bob Lee"
            + " drove to Oslo. \\\"Oslo is cold,\\\" said Ann Lee.\"}\n")
        .formatted(id, day, id);
  }

  /** A command, whose arguments have _ for each blank in them. */
  private static CommandLineRun run(String line, String... more) {
    return CommandLineRun.inFolder(
        folder,
        Stream.concat(Arrays.stream(line.split(" ", -1)), Arrays.stream(more))
            .map(word -> word.replace('_', ' '))
            .toArray(String[]::new));
  }

  /** The records of a question, page by page. */
  private static List<List<String>> pages(String question, int limit) {
    List<List<String>> pages = new ArrayList<>();
    var after = Optional.<String>empty();
    do {
      var page = new ArrayList<>(List.of("--format", "jsonl", "--limit", String.valueOf(limit)));
      after.ifPresent(cursor -> page.addAll(List.of("--after", cursor)));
      var run = run(question, page.toArray(String[]::new));
      assertThat(run.code()).as(run.err()).isZero();
      var rows = run.out().lines().toList();
      var next = NEXT.matcher(rows.isEmpty() ? "" : rows.getLast());
      after = next.find() ? Optional.of(next.group(1)) : Optional.empty();
      pages.add(rows(rows.stream().map(row -> NEXT.matcher(row).replaceFirst("}"))));
      assertThat(pages).hasSizeLessThan(40);
    } while (after.isPresent());
    return pages;
  }

  /** Records without what they say of other rows of their page. */
  private static List<String> rows(Stream<String> records) {
    return records.map(row -> row.replaceFirst(",\"copyOf\":\"[^\"]*\"", "")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where Oslo",
        "where Lee",
        "where Oslo --sort newest",
        "where Oslo --sort relevance",
        "find oslo",
        "find oslo --sort oldest",
        "find cold",
        "who Lee",
        "names ",
        "with Oslo",
        "said Lee",
        "said Lee --sort oldest",
        "facts Lee",
        "facts Oslo --sort place",
        "figures ",
        "figures cars --sort value",
        "figures cars --sort newest",
        "ask Where_did_Bob_Lee_drive?",
        "ask Where_did_Bob_Lee_drive? --sort oldest",
        "ask Where_is_Oslo_mentioned?",
      })
  void thePagesTogetherAreTheAnswer(String question) {
    var all = rows(run(question, "--format", "jsonl", "--limit", "0").out().lines());
    for (int limit : new int[] {1, 3}) {
      var pages = pages(question, limit);
      assertThat(pages).as(question).allMatch(page -> page.size() <= limit);
      assertThat(pages.stream().flatMap(List::stream).toList())
          .as(question)
          .containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void thePagesOfOneListAreInItsOrder() {
    var all = rows(run("find oslo", "--format", "jsonl").out().lines());
    assertThat(pages("find oslo", 4).stream().flatMap(List::stream).toList()).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where Oslo",
        "find oslo",
        "who Lee",
        "names ",
        "with Oslo",
        "said Lee",
        "facts Lee",
        "figures ",
        "ask Where_did_Bob_Lee_drive?"
      })
  void textAndCommaSeparatedValuesSayHowToGoOn(String question) {
    for (var format : List.of("text", "csv")) {
      var first = run(question, "--limit", "1", "--format", format);
      var cursor = AFTER.matcher(first.err());
      assertThat(cursor.find()).as(first.err()).isTrue();
      var next = run(question, "--limit", "1", "--format", format, "--after", cursor.group(1));
      assertThat(next.code()).isZero();
      assertThat(next.out()).isNotEmpty().isNotEqualTo(first.out());
    }
  }

  @Test
  void articlesThatAreAddedMeanwhileChangeNoPage() throws IOException {
    var own = Files.createDirectory(folder.resolve("own"));
    var file = own.resolve("b.jsonl");
    Files.writeString(file, article("4", "2013-02-04") + article("6", "2013-02-06"));
    var first = CommandLineRun.inFolder(own, "find", "oslo", "--limit", "2", file.toString());
    var cursor = AFTER.matcher(first.err());
    assertThat(cursor.find()).isTrue();
    Files.writeString(
        file, article("3", "2013-02-03") + Files.readString(file) + article("5", "2013-02-05"));
    var rest =
        CommandLineRun.inFolder(
            own, "find", "oslo", "--format", "csv", "--after", cursor.group(1), file.toString());
    assertThat(rest.out().lines().skip(1).map(line -> line.replaceFirst(".*jsonl#(.).*", "$1")))
        .containsExactly("4", "5", "5", "5", "6", "6", "6");
  }

  @Test
  void aCursorOfSomethingElseIsRefused() {
    for (var question : List.of("find oslo", "where Oslo", "names ", "ask Where_is_Bob_Lee?")) {
      var run = run(question, "--after", "0123456789");
      assertThat(run.code()).as(question).isEqualTo(ExitCode.ERROR);
      assertThat(run.err())
          .isEqualTo(
              "standoff: no row is at '0123456789': its article has changed, or it is of another"
                  + " question; ask without --after\n");
    }
    assertThat(run("find oslo --count", "--after", "0123456789").err())
        .isEqualTo(
            "standoff: --after goes on with rows: it cannot be with --by, --count or --files\n");
  }
}
