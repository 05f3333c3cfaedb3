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

/** Three reports of one flood, from end to end. */
class ConflictsCommandTest {
  private static final String REPORTS =
      """
      {"id":"a","published":"2013-05-02","source":"Harbour News","title":"Flood in Hull","text":"At least 12 people were killed when a flood struck Hull on Thursday."}
      {"id":"b","published":"2013-05-02","source":"The Quay","title":"Hull under water","text":"A flood killed nine people in Hull, the mayor said on Thursday."}
      {"id":"c","published":"2013-05-03","source":"Harbour News","title":"More dead","text":"The flood in Hull killed 19 people on Thursday."}
      {"id":"d","published":"2013-05-03","source":"The Quay","title":"Leeds","text":"A flood in Leeds killed 30 people on Thursday."}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("r.jsonl"), REPORTS);
  }

  private CommandLineRun run(String... arguments) {
    var all = new ArrayList<>(List.of("figures", "people", "--conflicts"));
    all.addAll(List.of(arguments));
    all.add(folder.resolve("r.jsonl").toString());
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    var run = CommandLineRun.of(all.toArray(String[]::new));
    var here = folder.toString().replace('\\', '/') + "/";
    return new CommandLineRun(run.code(), run.out().replace(here, ""), run.err());
  }

  @Test
  void figuresThatDifferStandSideBySide() {
    assertThat(run())
        .isEqualTo(
            new CommandLineRun(
                ExitCode.FOUND,
                """
                people killed · Hull: ≥12 | 9 → 19
                Flood in Hull  Harbour News · 2013-05-02 · r.jsonl#a
                  1:10  12  min  At least ▸12◂ people were killed when a flood struck Hull on Thursday.
                Hull under water  The Quay · 2013-05-02 · r.jsonl#b
                  1:16  9        A flood killed ▸nine◂ people in Hull, the mayor said on Thursday.
                More dead  Harbour News · 2013-05-03 · r.jsonl#c
                  1:26  19       The flood in Hull killed ▸19◂ people on Thursday.
                """,
                ""));
  }

  @Test
  void programsReadThemConflictByConflict() {
    assertThat(run("--format", "jsonl").out())
        .hasLineCount(1)
        .startsWith(
            "{\"version\":1,\"kind\":\"count\",\"thing\":\"people killed\",\"names\":[\"Hull\"],"
                + "\"sameDay\":true,\"course\":[\"≥12\",\"9\",\"19\"],\"tellings\":[{\"figure\":{");
  }

  @Test
  void aTableHasARowForEachTelling() {
    assertThat(run("--format", "csv").out())
        .isEqualTo(
            """
            conflict,thing,names,low,high,unit,qualifier,text,copies,path,line,column,title,published,source,sentence,place
            1,people killed,Hull,12,12,,min,12,0,r.jsonl#a,1,10,Flood in Hull,2013-05-02,Harbour News,At least 12 people were killed when a flood struck Hull on Thursday.,text
            1,people killed,Hull,9,9,,exact,nine,0,r.jsonl#b,1,16,Hull under water,2013-05-02,The Quay,"A flood killed nine people in Hull, the mayor said on Thursday.",text
            1,people killed,Hull,19,19,,exact,19,0,r.jsonl#c,1,26,More dead,2013-05-03,Harbour News,The flood in Hull killed 19 people on Thursday.,text
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void whereNothingDiffersNothingIsFound() {
    assertThat(run("--since", "2013-05-03"))
        .isEqualTo(
            new CommandLineRun(
                ExitCode.NOTHING_FOUND,
                "",
                "standoff: no figures that contradict each other found\n"));
  }
}
