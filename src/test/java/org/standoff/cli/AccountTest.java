package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standoff.read.formats.Packs.bytes;
import static org.standoff.read.formats.Packs.files;
import static org.standoff.read.formats.Packs.tar;
import static org.standoff.read.formats.Packs.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of each file is told at the end of an ingest, and later. */
class AccountTest {
  @TempDir private Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  private String in(String path) {
    return folder + "/" + path;
  }

  private void writePile(String text) throws IOException {
    var files =
        files(
            "a #1!.txt",
            text,
            "b.jsonl",
            "{\"text\":\"Bob Ray flew to Oslo.\"}\n{}\n",
            "c.css",
            "");
    files.put("d.zip", zip(files("e.txt", "")));
    Files.write(folder.resolve("pile.zip"), zip(files));
  }

  @Test
  void everyFileEndsInAState() throws IOException {
    writePile("Ann Lee flew to Oslo.");
    Files.writeString(folder.resolve("x.txt"), "Carla Day flew to Oslo.\n");
    assertThat(run("ingest", folder.toString()).out())
        .contains("\nfiles: 1 read, 1 partly; standoff stats --rejected tells which and why\n");
    assertThat(run("stats", "--account").out())
        .isEqualTo(
            """
            partly       2 of 4  FOLDER/pile.zip: in b.jsonl
            read              1  FOLDER/pile.zip!a #1!.txt
            partly       1 of 2  FOLDER/pile.zip!b.jsonl: line 2: has no 'text'
            rejected     0 of 1  FOLDER/pile.zip!d.zip: in e.txt
            rejected     0 of 1  FOLDER/pile.zip!d.zip!e.txt: is empty
            read              1  FOLDER/x.txt
            """);
    assertThat(run("stats", "--rejected", in("pile.zip!d.zip!e.txt"), "--format", "csv").out())
        .isEqualToNormalizingNewlines(
            "path,state,expected,read,reason\nFOLDER/pile.zip!d.zip!e.txt,rejected,1,0,is empty\n");
    assertThat(run("stats", "--account", in("x.txt"), "--format", "jsonl").out())
        .isEqualTo(
            "{\"path\":\"FOLDER/x.txt\",\"state\":\"read\",\"expected\":1,\"read\":1,\"reason\":null}\n");
    assertThat(run("stats", "x.txt").code()).isEqualTo(ExitCode.ERROR);
  }

  @Test
  void aQuestionThatReadsAFolderOfMixedFilesSaysWhatBecameOfThem() throws IOException {
    writePile("Ann Lee flew to Oslo.");
    Files.writeString(folder.resolve("x.txt"), "Carla Day flew to Oslo.\n");
    Files.writeString(folder.resolve("y.pdf"), "%PDF-1.4\n");
    var where = run("where", "Oslo", in("pile.zip"), in("x.txt"), in("y.pdf"));
    assertThat(where.out()).startsWith("Oslo  location · 3 mentions in 3 articles");
    assertThat(where.err().lines())
        .contains("standoff: FOLDER/pile.zip!d.zip!e.txt: is empty")
        .endsWith(
            "standoff: files: 1 read, 1 partly, 1 rejected; standoff stats --rejected tells which"
                + " and why");
  }

  @Test
  void whatBreaksOffIsMissedOnceHoweverDeepItIs() throws IOException {
    var words = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      words.append(i * 7919L % 10_007).append(' ');
    }
    var files = files("a.txt", "Ann Lee flew to Oslo.", "b.txt", "Bob Ray sang.");
    files.put("c.txt", bytes("Carla Day counted to " + words));
    var whole = zip(Map.of("n.tar", tar(files)));
    Files.write(folder.resolve("pile.zip"), Arrays.copyOf(whole, whole.length / 2));
    var ingest = run("ingest", folder.toString());
    assertThat(ingest.out()).startsWith("2 articles added or changed, 0 unchanged, 1 rejected\n");
    assertThat(run("stats", "--rejected").out())
        .isEqualTo(
            """
            partly       2 of 3  FOLDER/pile.zip: in n.tar!c.txt
            partly       2 of 3  FOLDER/pile.zip!n.tar: in c.txt
            rejected     0 of 1  FOLDER/pile.zip!n.tar!c.txt: cannot be read: Truncated ZIP file
            """);
    var broken = files("a.jsonl", "{\"text\":\"Ann Lee flew to Oslo.\"}\n{}\nno json\n");
    broken.put("b.txt", bytes(words.toString()));
    var two = zip(broken);
    Files.write(folder.resolve("pile.zip"), Arrays.copyOf(two, two.length / 2));
    run("ingest", folder.toString());
    assertThat(run("stats", "--rejected", in("pile.zip")).out())
        .as("two lines and a file that is cut")
        .startsWith("partly       1 of 4  FOLDER/pile.zip: in a.jsonl\n");
  }

  @Test
  void theAccountFollowsWhatChanges() throws IOException {
    writePile("Ann Lee flew to Oslo.");
    var pile = folder.resolve("pile.zip").toString();
    run("ingest", pile);
    var before = run("stats", "--account").out();
    writePile("Ann Lee flew to Bergen.");
    assertThat(run("ingest", pile).out()).contains("files: 1 partly;");
    assertThat(run("stats", "--account").out()).isEqualTo(before);
    Files.write(folder.resolve("pile.zip"), zip(files("a.txt", "Dora Fox flew to Oslo.")));
    assertThat(run("ingest", pile, "--prune").out()).contains("files: 1 read\n");
    assertThat(run("stats", "--account").out())
        .isEqualTo(
            "read              1  FOLDER/pile.zip\nread              1  FOLDER/pile.zip!a.txt\n");
    assertThat(run("rm", pile).code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("stats", "--account").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void whatIsInAnArchiveIsNamedByItsPath() throws IOException {
    writePile("Ann Lee flew to Oslo.");
    run("ingest", folder.resolve("pile.zip").toString());
    assertThat(run("show", in("pile.zip!a #1!.txt")).out()).contains("Ann Lee] flew to");
    assertThat(run("show", in("pile.zip!b.jsonl")).out()).contains("Bob Ray");
    var within = in("pile.zip!b.jsonl");
    assertThat(run("where", "Bob Ray", within).code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("where", "Ann Lee", within).code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("rm", in("pile.zip!a #1!.txt")).code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("where", "Ann Lee").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void whatAPatternOrAQueryTakesOutIsShownFirst() throws IOException {
    writePile("Ann Lee flew to Oslo.");
    Files.writeString(folder.resolve("x.txt"), "Carla Day flew to Oslo.\n");
    run("ingest", folder.toString());
    var shown = run("rm", "*pile.zip!a*");
    assertThat(shown.out()).isEqualTo("FOLDER/pile.zip!a #1!.txt\n");
    assertThat(shown.err()).contains("1 articles; with --yes they are taken out");
    assertThat(run("where", "Ann Lee").code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("rm", "*pile.zip!a*", "--yes").out()).isEqualTo("1 articles removed\n");
    assertThat(run("where", "Ann Lee").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("rm", "--query", "Carla").out()).isEqualTo("FOLDER/x.txt\n");
    assertThat(run("rm", "--query", "Carla", "--yes").out()).isEqualTo("1 articles removed\n");
    assertThat(run("where", "Carla Day").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("stats", "--account").out()).doesNotContain("x.txt");
    assertThat(run("rm").code()).isEqualTo(ExitCode.ERROR);
    assertThat(run("rm", "*nothing*").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void whatIsTheSameInOneFileIsToldAFewTimesAndThenCounted() throws IOException {
    var pile = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 300; i++) {
      pile.put(i + ".txt", new byte[0]);
    }
    pile.put("z.txt", bytes("Ann Lee flew to Oslo."));
    Files.write(folder.resolve("pile.zip"), zip(pile));
    Files.writeString(folder.resolve("q.txt"), "");
    var ingest = run("ingest", in("pile.zip"), in("q.txt"));
    assertThat(ingest.out()).startsWith("1 articles added or changed, 0 unchanged, 301 rejected\n");
    assertThat(ingest.err().lines())
        .hasSize(12)
        .startsWith("standoff: FOLDER/pile.zip!0.txt: is empty")
        .endsWith(
            "standoff: … and 290 more: is empty (--rejected tells all)",
            "standoff: FOLDER/q.txt: is empty");
    assertThat(run("ingest", "--rejected", in("pile.zip"), in("q.txt")).err().lines()).hasSize(301);
    assertThat(run("stats", "--rejected").out().lines()).hasSize(302);
    assertThat(CommandLineRun.of("annotate", in("pile.zip")).err().lines()).hasSize(11);
    assertThat(CommandLineRun.of("annotate", "--rejected", in("pile.zip")).err().lines())
        .hasSize(300);
  }

  @Test
  void ofOneFileABoundedNumberOfLinesIsToldWhateverTheReasons() throws IOException {
    var lines = new StringBuilder("{\"text\":\"Ann Lee flew to Oslo.\"}\n");
    for (int i = 0; i < 300; i++) {
      lines.append("{\"text\":\"x\",").append(" ".repeat(i)).append("?}\n");
    }
    Files.writeString(folder.resolve("a.jsonl"), lines);
    assertThat(run("ingest", in("a.jsonl")).err().lines())
        .hasSize(201)
        .endsWith("standoff: … and 100 more: for other reasons (--rejected tells all)");
  }

  @Test
  void anAnnotatedArticleHasItsPathWhateverItsSource() throws IOException {
    Files.write(
        folder.resolve("pile.zip"),
        zip(files("a.jsonl", "{\"source\":\"The Post\",\"text\":\"Ann Lee flew to Oslo.\"}")));
    assertThat(
            CommandLineRun.of("annotate", "--format", "jsonl", in("pile.zip"))
                .calling(folder, "FOLDER")
                .out())
        .startsWith("{\"version\":1,\"id\":\"")
        .contains("\"path\":\"FOLDER/pile.zip!a.jsonl#1\",\"source\":\"The Post\",");
  }
}
