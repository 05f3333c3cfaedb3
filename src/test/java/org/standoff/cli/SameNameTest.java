package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons of one name at different times, and one person with and without his middle name. */
class SameNameTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void ingest() throws IOException {
    var news =
        Files.writeString(
            folder.resolve("news.jsonl"),
            """
            {"id":"a","published":"1987-03-01","text":"Vice President George Bush flew to Oslo. Bush was glad."}
            {"id":"b","published":"1987-05-02","text":"Vice President George Bush spoke in Texas."}
            {"id":"c","published":"2004-03-01","text":"President George Bush flew to Rome. Mr Bush was tired."}
            {"id":"d","published":"2004-05-01","text":"President George W. Bush met Tony Blair in London."}
            {"id":"f","text":"George Bush has a ranch."}
            {"id":"g","published":"1986-03-01","text":"Senator Carl Levin spoke in Detroit."}
            {"id":"h","published":"2004-03-01","text":"Senator Carl Levin spoke in Flint."}
            {"id":"i","published":"1986-03-01","text":"Mayor John Kemp spoke in Detroit."}
            {"id":"j","published":"1988-03-01","text":"Governor John Kemp spoke in Flint."}
            {"id":"k","published":"2004-03-01","text":"Senator John F. Kemp spoke in Flint."}
            """);
    assertThat(run("ingest", news.toString()).code()).isZero();
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  /** The lines that say who is meant. */
  private static List<String> heads(String... arguments) {
    return run(arguments)
        .out()
        .lines()
        .filter(line -> line.contains("  person · "))
        .map(line -> line.replaceFirst("  forms: .*", ""))
        .toList();
  }

  @Test
  void factsSayWhoseTheyAre() {
    assertThat(
            run("facts", "", "--subject", "George Bush", "--kind", "role", "--sort", "oldest")
                .out())
        .isEqualTo(
            """
            1987-03-01 · FOLDER/news.jsonl#a
              1:1  role  George Bush (1987, vice president)  Vice President
            1987-05-02 · FOLDER/news.jsonl#b
              1:1  role  George Bush (1987, vice president)  Vice President
            2004-03-01 · FOLDER/news.jsonl#c
              1:1  role  George Bush (2004, president)       President
            2004-05-01 · FOLDER/news.jsonl#d
              1:1  role  George W. Bush (2004, president)    President
            """);
  }

  @Test
  void yearsAndOfficesTellPersonsOfOneNameApart() {
    assertThat(heads("where", "George Bush"))
        .containsExactly(
            "George Bush (1987, vice president)  person · 3 mentions in 2 articles",
            "George W. Bush (2004, president)  person · 3 mentions in 2 articles",
            "George Bush (no date)  person · 1 mention in 1 article");
    assertThat(heads("who", "George Bush"))
        .startsWith("George Bush (1987, vice president)  person · 3 mentions in 2 articles");
  }

  @Test
  void articlesOfOneTimeThatSpeakOfOneOfficeSpeakOfOnePerson() {
    assertThat(heads("where", "George W. Bush"))
        .containsExactly(
            "George W. Bush (2004, president)  person · 3 mentions in 2 articles",
            "likely, the name without or with middle names: George Bush (1987, vice president)"
                + "  person · 3 mentions in 2 articles",
            "likely, the name without or with middle names: George Bush (no date)"
                + "  person · 1 mention in 1 article");
    assertThat(heads("where", "Bush")).isEqualTo(heads("where", "George Bush"));
    assertThat(run("where", "George W. Bush", "--tier", "sure", "--count").out()).isEqualTo("3\n");
  }

  @Test
  void onePersonWithOneOfficeStaysOne() {
    assertThat(heads("where", "Carl Levin"))
        .containsExactly("Carl Levin  person · 2 mentions in 2 articles, 1 distinct text");
  }

  @Test
  void anotherOfficeWithinAFewYearsIsNoOtherPerson() {
    assertThat(heads("where", "John Kemp"))
        .containsExactly(
            "John Kemp  person · 2 mentions in 2 articles, 1 distinct text",
            "likely, the name without or with middle names: John F. Kemp"
                + "  person · 1 mention in 1 article");
  }

  @Test
  void theTimesAreNarrowedAndPagedLikeAllElse() {
    assertThat(heads("where", "George Bush", "--since", "2004"))
        .containsExactly("George W. Bush (2004, president)  person · 3 mentions in 2 articles");
    assertThat(run("where", "George Bush", "--since", "2004").out())
        .contains("flew to Rome", "Mr ▸Bush◂ was tired", "▸George W. Bush◂ met")
        .doesNotContain("Oslo");
    var first = run("where", "George Bush", "--format", "jsonl", "--limit", "3").out();
    var cursor = first.replaceFirst("(?s).*\"next\":\"([^\"]*)\".*", "$1");
    var rest = run("where", "George Bush", "--format", "jsonl", "--after", cursor).out();
    assertThat(first.lines().count() + rest.lines().count()).isEqualTo(7);
  }
}
