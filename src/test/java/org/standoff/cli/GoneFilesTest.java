package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
