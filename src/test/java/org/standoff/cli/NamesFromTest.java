package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many names looked up at once. */
class NamesFromTest {
  @TempDir Path folder;

  @BeforeEach
  void read() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id":"a","published":"2013-01-19","text":"Ann Lee flew to Oslo on Monday. Lee said the flight was long."}
        {"id":"b","published":"2013-02-03","text":"Ann Lee met Tom Lee in Oslo, the police said after the talks."}
        """);
    run("ingest", folder.resolve("news.jsonl").toString());
  }

  private CommandLineRun run(String... arguments) {
    return asked("", arguments);
  }

  private CommandLineRun asked(String names, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    var run = CommandLineRun.withInput(names, all.toArray(String[]::new));
    return new CommandLineRun(
        run.code(), run.out().replace(folder.toString(), "FOLDER"), run.err());
  }

  @Test
  void eachNameHasItsRow() {
    var run = asked("Lee, Ann\nNobody\n\nOslo\nOslow\nOslo\n", "names", "--from", "-");
    assertThat(run)
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                Lee, Ann  Ann Lee, person · 3 mentions in 2 articles, 2013-01-19 to 2013-02-03
                  FOLDER/news.jsonl#a:1:1  ▸Ann Lee◂ flew to Oslo on Monday.
                Nobody  not mentioned
                Oslo  Oslo, location · 2 mentions in 2 articles, 2013-01-19 to 2013-02-03
                  FOLDER/news.jsonl#a:1:17  Ann Lee flew to ▸Oslo◂ on Monday.
                Oslow  not mentioned; did you mean Oslo?
                Oslo  Oslo, location · 2 mentions in 2 articles, 2013-01-19 to 2013-02-03
                  FOLDER/news.jsonl#a:1:17  Ann Lee flew to ▸Oslo◂ on Monday.
                """,
                ""));
  }

  @Test
  void aColumnKeepsItsRows() throws IOException {
    var table =
        Files.writeString(
            folder.resolve("names.csv"), "\uFEFFid,who\r\n1,Lee\r\n2,\r\n3,\"Lee, Tom\"\r\n");
    var run =
        run(
            "names",
            "--from",
            table.toString(),
            "--column",
            "who",
            "--format",
            "csv",
            "--since",
            "2013-02");
    assertThat(run.out())
        .isEqualTo(
            """
            name,entity,type,mentions,articles,first,last,forms,others,otherCount,near,path,line,column,title,published,source,sentence,place
            Lee,Ann Lee,person,1,1,2013-02-03,2013-02-03,Ann Lee,Tom Lee,1,,FOLDER/news.jsonl#b,1,1,,2013-02-03,FOLDER/news.jsonl,"Ann Lee met Tom Lee in Oslo, the police said after the talks.",text
            "",,,0,0,,,,,0,,,,,,,,,
            "Lee, Tom",Tom Lee,person,1,1,2013-02-03,2013-02-03,Tom Lee,,0,,FOLDER/news.jsonl#b,1,13,,2013-02-03,FOLDER/news.jsonl,"Ann Lee met Tom Lee in Oslo, the police said after the talks.",text
            """
                .replace("\n", "\r\n"));
    assertThat(run("names", "--from", table.toString(), "--column", "name").err())
        .isEqualTo("standoff: no column 'name': there are id, who\n");
    assertThat(run("names", "--column", "who").err())
        .startsWith("standoff: --column needs --from FILE, which has it");
  }

  @Test
  void rowsOfJsonSayWhetherANameWasFound() {
    assertThat(asked("Nobody\nOslo\n", "names", "--from", "-", "--format", "jsonl").out())
        .startsWith(
            "{\"version\":1,\"asked\":\"Nobody\",\"found\":false,\"near\":null}\n"
                + "{\"version\":1,\"asked\":\"Oslo\",\"found\":true,\"name\":\"Oslo\",\"type\":\"location\",")
        .endsWith("\"near\":null}\n");
    assertThat(asked("Nobody\n", "names", "--from", "-").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }
}
