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

/** Many questions in one run. */
class FromTest {
  @TempDir private Path folder;

  @BeforeEach
  void ingest() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), "Ann Lee flew to Oslo on Monday, the police said.\n");
    run("ingest", folder.resolve("a.txt").toString());
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  private CommandLineRun asked(String questions, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--from", "-", "--index", folder.resolve("index").toString()));
    return CommandLineRun.withInput(questions, all.toArray(String[]::new));
  }

  @Test
  void everyRowOfJsonHasItsQuestionInTheOrderAsked() {
    var run = asked("\uFEFFOslo\n\n  Nobody \nann lee\n", "where", "--format", "jsonl");
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out().lines().map(line -> line.replaceFirst("\"hits\":.*", "…")))
        .hasSize(3)
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("{\"version\":1,\"question\":\"Oslo\",").endsWith("…"),
            second ->
                assertThat(second)
                    .isEqualTo("{\"version\":1,\"question\":\"Nobody\",\"found\":false}"),
            third -> assertThat(third).startsWith("{\"version\":1,\"question\":\"ann lee\","));
  }

  @Test
  void commaSeparatedValuesAreOneTable() {
    var run = asked("Nobody\nOslo\nOslo", "where", "--format", "csv");
    assertThat(run.out().lines().map(line -> line.replaceFirst(",.*", "")))
        .containsExactly("question", "Nobody", "Oslo", "Oslo");
  }

  @Test
  void textHasEachQuestionAboveItsAnswer() {
    assertThat(asked("Nobody\npolice", "find"))
        .isEqualTo(
            new CommandLineRun(
                    0,
                    "# Nobody\n\n# police\nFOLDER/a.txt\n  1:37  Ann Lee flew to Oslo on Monday,"
                        + " the ▸police◂ said.\n",
                    "standoff: Nobody: nothing found\n")
                .calling(Path.of("FOLDER"), folder.toString()));
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestGoesOn() {
    var run = asked("(a\nOslo", "find", "--format", "jsonl");
    assertThat(run.code()).isEqualTo(ExitCode.ERROR);
    assertThat(run.err()).isEqualTo("standoff: (a: this ( is never closed\n");
    assertThat(run.out())
        .startsWith(
            "{\"version\":1,\"question\":\"(a\",\"found\":false,\"error\":\"this ( is never"
                + " closed\"}\n{\"version\":1,\"question\":\"Oslo\",\"article\":");
    assertThat(asked("(a\nOslo", "find", "--format", "csv").out())
        .matches("(?s)question,hits,path,[^\r]*\r\n\\(a,,[^\r]*\r\nOslo,.*");
    assertThat(asked("(a\n(b", "find", "--format", "csv").out())
        .isEqualTo("question\r\n(a\r\n(b\r\n");
  }

  @Test
  void questionsInEnglishMayHaveAnswersOfSeveralKinds() {
    var run =
        asked(
            "Who is Ann Lee?\nWhere is Oslo mentioned?\nDid it snow?\nWho flew?",
            "ask",
            "--format",
            "csv");
    assertThat(run.out())
        .startsWith(
            "question,entity,type,form,text,answers,reply,lacks,path,line,column,title,published,"
                + "source,sentence,place,tier,what,value,count\r\n"
                + "Who is Ann Lee?,Ann Lee,person,,,,,,,,,,,,,,,articles,,1\r\n")
        .contains("\r\nWhere is Oslo mentioned?,Oslo,location,name,Oslo,,,,")
        .contains("\r\nDid it snow?,,,,,,,,,,,,,,,,,,,\r\nWho flew?,,,,,true,Ann Lee,,")
        .containsOnlyOnce("question,");
    assertThat(asked("Oslo", "who", "--format", "jsonl").out())
        .startsWith("{\"version\":1,\"question\":\"Oslo\",\"entity\":");
  }

  @Test
  void whatStandsBehindIsPaths() throws IOException {
    var names = Files.writeString(folder.resolve("names"), "Oslo\nRome").toString();
    var rome = Files.writeString(folder.resolve("b.txt"), "Bob Ray flew to Rome.\n").toString();
    assertThat(run("where", rome, "--from", names, "--format", "csv").out())
        .contains("\r\nOslo,,", "\r\nRome,Rome,location,");
    assertThat(run("where", "--from", "nosuchfile").err())
        .isEqualTo(
            "standoff: nosuchfile: no such file\n".replace("nosuchfile", here("nosuchfile")));
    assertThat(asked("Oslo", "where", "-").err())
        .isEqualTo(
            "standoff: standard input cannot be both the questions and an article (see standoff"
                + " where --help)\n");
  }

  private static String here(String file) {
    return Path.of("").toAbsolutePath().resolve(file).toString();
  }

  @Test
  void withoutAQuestionTheWayOutIsSaid() {
    assertThat(run("where").err())
        .isEqualTo(
            "standoff: a NAME is missing, or --from FILE with one a line (see standoff where"
                + " --help)\n");
    assertThat(run("with", "").err()).isEqualTo("standoff: the NAME is empty\n");
    assertThat(run("find", " ").err())
        .isEqualTo("standoff: the QUERY is empty (see standoff find --help)\n");
    assertThat(asked("\n \n", "where"))
        .isEqualTo(new CommandLineRun(ExitCode.NOTHING_FOUND, "", ""));
  }
}
