package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standoff.read.formats.Packs.bytes;
import static org.standoff.read.formats.Packs.files;
import static org.standoff.read.formats.Packs.gzip;
import static org.standoff.read.formats.Packs.sevenZip;
import static org.standoff.read.formats.Packs.tar;
import static org.standoff.read.formats.Packs.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles whose files, or whose records, are there no more. */
class GoneFilesTest {
  @TempDir private Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  private Path write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void filesThatAreGoneAreToldAndPruned() throws IOException {
    write("news/a.txt", "Ann Lee flew to Oslo.\n");
    write("news/b.txt", "Bob Ray flew to Oslo.\n");
    write("other/c.txt", "Carla Day flew to Oslo.\n");
    var news = folder.resolve("news").toString();
    run("ingest", news, folder.resolve("other").toString());
    Files.delete(folder.resolve("news/a.txt"));
    Files.delete(folder.resolve("other/c.txt"));
    write("news/d.txt", "Dora Fox flew to Oslo.\n");
    var told = run("ingest", news);
    assertThat(told.err())
        .isEqualTo(
            "standoff: FOLDER/news: FOLDER/news/a.txt is gone, but still in the index: ingest"
                + " --prune takes it out\n");
    assertThat(told.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("where", "Ann Lee").code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("ingest", news, "--prune"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                0 articles added or changed, 2 unchanged, 0 rejected, 1 removed
                files: 2 unchanged
                """,
                ""));
    assertThat(run("where", "Ann Lee").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("where", "Carla Day").code()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void recordsThatAreGoneAreToldAndPruned() throws IOException {
    var ann = "{\"id\":\"a\",\"text\":\"Ann Lee flew to Oslo.\"}\n";
    var bob = "{\"id\":\"b\",\"text\":\"Bob Ray flew to Oslo.\"}\n";
    var carla = "{\"id\":\"c\",\"text\":\"Carla Day flew to Oslo.\"}\n";
    // Its id is the name of the file: another article all the same.
    write("other/c.jsonl", "{\"id\":\"news.jsonl\",\"text\":\"Dora Fox flew to Oslo.\"}\n");
    var news = write("news.jsonl", ann + bob + carla).toString();
    run("ingest", news, folder.resolve("other").toString());
    write("news.jsonl", bob);
    assertThat(run("ingest", news))
        .isEqualTo(
            new CommandLineRun(
                0,
                "0 articles added or changed, 1 unchanged, 0 rejected\nfiles: 1 unchanged\n",
                "standoff: FOLDER/news.jsonl: 2 articles are no longer in it, but still in the"
                    + " index: ingest --prune takes them out\n"));
    write("news.jsonl", bob + "no json\n");
    assertThat(run("ingest", news, "--prune").out())
        .as("a record that cannot be read may be any of them")
        .startsWith("0 articles added or changed, 1 unchanged, 1 rejected\nfiles: 1 partly;");
    write("news.jsonl", bob + carla);
    assertThat(run("ingest", news, "--prune").out())
        .startsWith("0 articles added or changed, 2 unchanged, 0 rejected, 1 removed\n");
    assertThat(run("where", "Ann Lee").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("where", "Carla Day").code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("where", "Dora Fox").code()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void whatAFileWasItselfIsGoneWhenItHoldsOthersNowAndTheOtherWayRound() throws IOException {
    var file = write("news.dat", "Ann Lee flew to Oslo.\n");
    var news = file.toString();
    run("ingest", news);
    Files.write(file, zip(files("a.txt", "Bob Ray flew to Oslo.", "b.txt", "Carla Day sang.")));
    assertThat(run("ingest", news).err())
        .isEqualTo(
            "standoff: FOLDER/news.dat: 1 article is no longer in it, but still in the index:"
                + " ingest --prune takes it out\n");
    assertThat(run("ingest", news, "--prune").out())
        .startsWith("0 articles added or changed, 2 unchanged, 0 rejected, 1 removed\n");
    Files.writeString(file, "Dora Fox flew to Oslo.\n");
    assertThat(run("ingest", news, "--prune").out())
        .startsWith("1 articles added or changed, 0 unchanged, 0 rejected, 2 removed\n");
    assertThat(run("where", "Oslo").out()).startsWith("Oslo  location · 1 mention in 1 article");
  }

  @Test
  void aFileThatWasMovedIsOneArticle() throws IOException {
    var file = write("news/a.txt", "Ann Lee flew to Oslo.\n");
    run("ingest", file.toString());
    Files.createDirectories(folder.resolve("old"));
    Files.move(file, folder.resolve("old/b.txt"));
    assertThat(run("ingest", folder.resolve("old").toString()).err())
        .isEqualTo("standoff: FOLDER/news/a.txt: was moved to FOLDER/old/b.txt\n");
    assertThat(run("where", "Ann Lee").out())
        .startsWith("Ann Lee  person · 1 mention in 1 article")
        .contains("old/b.txt\n  1:1  ");
  }

  private static final Map<String, String> TEXTS =
      Map.of(
          "a", "Ann Lee flew to Oslo on Monday, and nobody met her at the airport.",
          "b", "Bob Ray flew to Oslo on Monday, and the mayor met him at the airport.",
          "c", "Carla Day flew to Oslo on Friday, and nobody met her at the airport.");

  private static Map<String, byte[]> packed(String names) throws IOException {
    var texts = new TreeMap<String, byte[]>();
    var mails = new StringBuilder();
    var entries = new StringBuilder();
    var records = new StringBuilder();
    for (var name : names.split("", -1)) {
      if (!name.isEmpty()) {
        var text = TEXTS.get(name);
        texts.put(name + ".txt", bytes(text));
        mails.append(
            "From a@b.org Thu Mar 17 09:10:42 2005\nFrom: a@b.org\nMessage-ID: <%s>\n\n%s\n\n"
                .formatted(name, text));
        entries.append(
            "<item><guid>%s</guid><description>%s</description></item>".formatted(name, text));
        records.append(
            """
            WARC/1.0
            WARC-Type: resource
            WARC-Target-URI: https://a.example/%s.txt
            Content-Type: text/plain
            Content-Length: %d

            %s

            """
                .replace("\n", "\r\n")
                .formatted(name, text.length(), text));
      }
    }
    var feed = "<rss><channel>" + entries + "</channel></rss>";
    return Map.of(
        "p.zip", zip(texts),
        "p.tgz", gzip(tar(texts)),
        "p.7z", sevenZip(texts),
        "p.mbox", bytes(mails.toString()),
        "p.rss", bytes(feed),
        "p.warc", bytes(records.toString()),
        "n.zip", zip(Map.of("m.mbox", bytes(mails.toString()), "t.tar", tar(texts))));
  }

  private void writePacked(String names) throws IOException {
    for (var file : packed(names).entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void whatContainersHaveNoMoreIsToldAndPruned() throws IOException {
    writePacked("abc");
    run("ingest", folder.toString());
    assertThat(run("where", "Carla Day", "--count").out()).isEqualTo("8\n");
    writePacked("ab");
    var told = run("ingest", folder.toString());
    assertThat(
            told.err()
                .lines()
                .filter(line -> line.contains("no longer in it, but still in the index")))
        .hasSize(7)
        .contains(
            "standoff: FOLDER/n.zip: 2 articles are no longer in it, but still in the index:"
                + " ingest --prune takes them out");
    assertThat(run("ingest", folder.toString(), "--prune").out())
        .startsWith("0 articles added or changed, 16 unchanged, 0 rejected, 8 removed\n");
    assertThat(run("where", "Carla Day").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("where", "Ann Lee", "--count").out()).isEqualTo("8\n");
    assertThat(run("stats", "--account").out()).doesNotContain("c.txt");
  }

  @Test
  void partsOfContainersAreTakenOut() throws IOException {
    writePacked("abc");
    run("ingest", folder.toString());
    for (var part :
        List.of("p.zip!a.txt", "p.tgz!a.txt", "p.7z!a.txt", "p.mbox#1", "p.rss#a", "p.warc#1")) {
      assertThat(run("rm", folder + "/" + part).out()).as(part).isEqualTo("1 articles removed\n");
    }
    assertThat(run("rm", folder + "/n.zip!t.tar!a.txt").out()).isEqualTo("1 articles removed\n");
    assertThat(run("rm", folder + "/n.zip!m.mbox").out()).isEqualTo("3 articles removed\n");
    assertThat(run("where", "Ann Lee").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("where", "Bob Ray", "--count").out()).isEqualTo("7\n");
    assertThat(run("ingest", folder.toString()).out())
        .as("they are read again")
        .startsWith("10 articles added or changed, 14 unchanged, 0 rejected\n");
  }

  @Test
  void whatCouldNotBeReadKeepsWhatItHeldAndNothingElse() throws IOException {
    var pile = folder.resolve("pile.zip");
    var records =
        "{\"id\":\"x\",\"text\":\"Dora Fox sang.\"}\n{\"id\":\"y\",\"text\":\"Ed Orr sang.\"}\n";
    Files.write(
        pile, zip(files("a.txt", "Ann Lee sang.", "b.txt", "Bob Ray sang.", "c.jsonl", records)));
    run("ingest", pile.toString());
    Files.write(pile, zip(files("b.txt", "Bob Ray sang.", "c.jsonl", "no json\n")));
    assertThat(run("ingest", pile.toString(), "--prune").out())
        .startsWith("0 articles added or changed, 1 unchanged, 1 rejected, 1 removed\n");
    assertThat(run("where", "Ann Lee").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("where", "Dora Fox").code()).isEqualTo(ExitCode.FOUND);
    Files.write(pile, zip(files("photo.png", "")));
    assertThat(run("ingest", pile.toString()).err())
        .contains("3 articles are no longer in it, but still in the index");
  }

  @Test
  void whatWasMovedWithinItsFileIsOneArticle() throws IOException {
    var pile = folder.resolve("pile.zip");
    Files.write(pile, zip(files("a.txt", "Ann Lee sang.", "b.txt", "Bob Ray sang.")));
    run("ingest", pile.toString());
    Files.write(pile, zip(files("old/a.txt", "Ann Lee sang.", "b.txt", "Bob Ray sang.")));
    var moved = run("ingest", pile.toString());
    assertThat(moved.err())
        .isEqualTo("standoff: FOLDER/pile.zip!a.txt: was moved to FOLDER/pile.zip!old/a.txt\n");
    assertThat(run("where", "Ann Lee").out())
        .startsWith("Ann Lee  person · 1 mention in 1 article");
    Files.write(pile, zip(files("new/a.txt", "Ann Lee sang.", "new/b.txt", "Bob Ray sang.")));
    assertThat(run("ingest", pile.toString()).err())
        .isEqualTo("standoff: FOLDER/pile.zip: 2 articles were moved within it\n");
  }
}
