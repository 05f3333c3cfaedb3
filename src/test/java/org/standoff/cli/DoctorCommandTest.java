package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.index.ArticleIndex;

class DoctorCommandTest {
  @TempDir private Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  @Test
  void allThatIsInstalledIsTold() throws IOException {
    var article = Files.writeString(folder.resolve("a.txt"), "Ann Lee flew to Oslo on Monday.\n");
    assertThat(run("doctor").out())
        .endsWith("index        none here; standoff ingest PATH... makes one\n");
    run("ingest", article.toString());
    var run = run("doctor");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches(
            """
            program      standoff \\(not packaged\\) in /.*
            java         \\d+.* of .* in .*; at most [\\d,]+ MB
            start cache  none: every question takes half a second longer
                         → start it by its launcher, .*
            models       clusters.bin grammar.bin lexicon.bin names-news.bin names-open.bin places.bin tags.bin
            index        FOLDER/index, 1 articles
            """);
  }

  @Test
  void whatIsToBeDoneAboutAnIndexIsTold() throws IOException {
    var article = Files.writeString(folder.resolve("a.txt"), "Ann Lee flew to Oslo on Monday.\n");
    run("ingest", article.toString(), "--names-model", "open");
    assertThat(run("doctor").code()).isZero();
    assertThat(run("doctor", "--format", "jsonl").out().lines().toList().getLast())
        .matches(
            "\\{\"part\":\"index\",\"state\":\"works\",\"told\":\"FOLDER/index, 1 articles,"
                + " annotated by .*names-open-.*\",\"toDo\":\"standoff ingest --rebuild annotates"
                + " them by the models of today\"}");
    assertThat(ArticleIndex.at(folder.resolve("index"), folder).exists()).isTrue();
    try (var files = Files.list(folder.resolve("index"))) {
      var segment = files.filter(file -> file.toString().endsWith(".cfs")).findAny().orElseThrow();
      Files.write(segment, new byte[100]);
    }
    var run = run("doctor");
    assertThat(run.code()).isEqualTo(ExitCode.ERROR);
    assertThat(run.out())
        .containsPattern(
            "index        FOLDER/index, 0 articles, \\d+ problems\n {13}→ standoff verify");
  }
}
