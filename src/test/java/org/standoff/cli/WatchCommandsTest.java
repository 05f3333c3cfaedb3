package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb {@code watch}, by all that it prints. */
class WatchCommandsTest {
  private static final CommandLineRun SILENCE = new CommandLineRun(1, "", "");

  @TempDir private Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  private CommandLineRun look(String... more) {
    List<String> all = new ArrayList<>(List.of("watch", "run", news().toString()));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  private Path news() {
    return folder.resolve("news");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(news());
    Files.writeString(news().resolve(name), text);
  }

  @Test
  void whatIsNewIsToldOnce() throws IOException {
    write("a.txt", "Ann Lee flew to Oslo on Monday, the police said.\n");
    assertThat(run("watch", "add", "lee", "person:Lee", "--note", "our chief").out())
        .isEqualTo(
            """
            lee: there are no articles yet in which it could find something
            lee is kept in FOLDER/index.watches
            """);
    assertThat(look())
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                lee  new  (our chief)
                FOLDER/news/a.txt
                  1:1  ▸Ann Lee◂ flew to Oslo on Monday, the police said.
                """,
                ""));
    assertThat(look()).isEqualTo(SILENCE);
    write("a.txt", "Ann Lee flew to Oslo on Monday, the police said. Lee is home again.\n");
    write("b.txt", "Nobody has seen Bob Ray since Friday.\n");
    assertThat(look().out())
        .isEqualTo(
            """
            lee  changed  (our chief)
            FOLDER/news/a.txt
              1:50  ▸Lee◂ is home again.
            """);
    assertThat(look()).isEqualTo(SILENCE);
  }

  @Test
  void whatWasInTheIndexBeforeIsShownWhenAWatchIsMadeAndNotToldAgain() throws IOException {
    write(
        "a.jsonl",
        """
        {"id": "1", "text": "Ann Lee flew to Oslo.", "date": "2013-01-02"}
        {"id": "2", "text": "Ann Lee came home from Oslo.", "date": "2013-04-05"}
        {"id": "3", "text": "It rained.", "date": "2013-04-20"}
        """);
    run("ingest", news().toString());
    var past =
        """
        lee: 2 articles, 1 in the last month (to 2013-04-20); copies collapsed: 0
        FOLDER/news/a.jsonl#2  2013-04-05
          1:1  ▸Ann Lee◂ came home from Oslo.
        FOLDER/news/a.jsonl#1  2013-01-02
          1:1  ▸Ann Lee◂ flew to Oslo.
        """;
    assertThat(run("watch", "add", "lee", "person:Lee", "--try"))
        .isEqualTo(new CommandLineRun(0, past, ""));
    assertThat(run("watch", "list")).isEqualTo(SILENCE);
    assertThat(run("watch", "add", "lee", "person:Lee").out())
        .isEqualTo(past + "lee is kept in FOLDER/index.watches\n");
    assertThat(look()).isEqualTo(SILENCE);
    write("b.txt", "Ann Lee is here.\n");
    // Whoever reads it first, it is new to the watch.
    run("find", "Lee", news().toString());
    assertThat(look().out()).contains("FOLDER/news/b.txt\n");
    assertThat(run("watch", "add", "lee", "Lee"))
        .isEqualTo(
            new CommandLineRun(
                2, "", "standoff: there is a watch lee already: standoff watch rm takes it out\n"));
  }

  @Test
  void watchesAreListedShownPausedAndTakenOut() throws IOException {
    run("watch", "add", "lee", "person:Lee");
    run("watch", "add", "oslo", "where name:Oslo");
    write("a.txt", "Ann Lee flew to Oslo.\n");
    assertThat(run("watch", "pause", "lee").out()).isEqualTo("lee is paused\n");
    look();
    assertThat(run("watch", "list").out().replaceAll("\\d{4}-\\d\\d-\\d\\d", "YYYY-MM-DD"))
        .isEqualTo(
            """
            lee   paused  never                     person:Lee
            oslo          1 alert, last YYYY-MM-DD  where name:Oslo
            """);
    assertThat(run("watch", "show", "oslo").out())
        .isEqualTo(
            """
            watch: oslo
            query: where name:Oslo
            grammar: 1

            oslo  new
            FOLDER/news/a.txt
              1:17  Ann Lee flew to ▸Oslo◂.
            """
                .replace("1:17", "1:1"));
    assertThat(run("watch", "pause", "lee", "--off").out()).isEqualTo("lee goes on\n");
    assertThat(look()).isEqualTo(SILENCE);
    assertThat(run("watch", "rm", "oslo").out()).isEqualTo("oslo is out of FOLDER/index.watches\n");
    assertThat(run("watch", "rm", "oslo").err())
        .isEqualTo(
            "standoff: no watch oslo in FOLDER/index.watches: standoff watch list tells which"
                + " there are\n");
  }

  @Test
  void aQueryThatIsNoneIsPointedAt() {
    assertThat(run("watch", "add", "x", "gas AND (oil").err())
        .isEqualTo("standoff: this ( is never closed\n  gas AND (oil\n          ^\n");
    assertThat(run("watch", "add", "x y", "gas").err()).contains("'x y' is no name of a watch");
  }

  @Test
  void aTextIsTestedAndNotKept() throws IOException {
    run("watch", "add", "lee", "person:Lee");
    write("a.txt", "Bob Ray went to Oslo.\n");
    run("ingest", news().toString());
    var index = folder.resolve("index").toString();
    var text = "It rained. Ann Lee stayed in Oslo.\n";
    var tested = CommandLineRun.withInput(text, "watch", "test", "-", "--index", index);
    assertThat(tested)
        .isEqualTo(
            new CommandLineRun(0, "lee  new\n-#tested-1\n  1:12  ▸Ann Lee◂ stayed in Oslo.\n", ""));
    assertThat(CommandLineRun.withInput("Nothing.", "watch", "test", "-", "--index", index))
        .isEqualTo(SILENCE);
    assertThat(run("where", "Lee").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    write("b.txt", text);
    assertThat(look().code()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void aRoleIsNewsWhenItsHolderIs() throws IOException {
    write("a.jsonl", news("1", "2013-01-02", "Defense Secretary Leon Panetta arrived in Rome."));
    run("ingest", news().toString());
    assertThat(run("watch", "add", "defense", "facts kind:role object:\"defense secretary\"").out())
        .contains("[Leon Panetta]");
    write("b.jsonl", news("2", "2013-02-02", "Defense Secretary Leon Panetta left Rome."));
    assertThat(look()).isEqualTo(SILENCE);
    write("c.jsonl", news("3", "2013-03-02", "Defense Secretary Chuck Hagel came to Rome."));
    assertThat(look().out()).contains("[Chuck Hagel, was Leon Panetta]\n");
    write("d.jsonl", news("4", "2013-01-20", "Defense Secretary Leon Panetta likes Rome."));
    assertThat(look()).isEqualTo(SILENCE);
  }

  private static String news(String id, String day, String text) {
    return "{\"id\": \"" + id + "\", \"date\": \"" + day + "\", \"text\": \"" + text + "\"}\n";
  }

  @Test
  void aWatchThatCannotBeReadStopsNoOther() throws IOException {
    Files.writeString(
        folder.resolve("index.watches"), "watch: bad\nquery: (\n\nwatch: lee\nquery: person:Lee\n");
    write("a.txt", "Ann Lee flew to Oslo.\n");
    var run = look();
    assertThat(run.out()).startsWith("lee  new\n");
    assertThat(run.err())
        .isEqualTo(
            "standoff: FOLDER/index.watches:1: watch bad is left out: something is missing here\n");
  }
}
