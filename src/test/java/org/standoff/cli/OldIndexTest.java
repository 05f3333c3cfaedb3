package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An index of version 0.1 with its corrections, of 2026-11-23 (schema 5): {@code news/harbour.txt}
 * and {@code news/quay.txt}, Anna Lee merged into Ann Lee, Oslo hidden. Whoever can no longer
 * rebuild it breaks what users have.
 */
class OldIndexTest {
  private static final Path OLD = Path.of("src/test/resources/org/standoff/cli/index-0.1");

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (var all = Files.walk(OLD)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var copied = folder.resolve(OLD.relativize(file).toString());
        Files.createDirectories(copied.getParent());
        Files.copy(file, copied);
      }
    }
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  @Test
  void oneCommandRebuildsAnIndexAndItsCorrectionsHold() {
    for (var question : List.of("where", "who")) {
      assertThat(run(question, "Lee").err())
          .startsWith("standoff: index FOLDER/index was written by schema 5, this program reads ")
          .endsWith(": run `standoff ingest --rebuild`\n");
    }
    assertThat(run("doctor").out()).endsWith(": run `standoff ingest --rebuild`\n");
    assertThat(run("ingest", "--rebuild").out()).startsWith("2 articles added or changed, 0 ");
    assertThat(run("where", "Lee").out())
        .startsWith("Ann Lee  person · 3 mentions in 2 articles  forms: Ann Lee, Anna Lee, Lee\n");
    assertThat(run("where", "Oslo").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("figures", "people").out()).contains("▸12◂ people were killed");
    assertThat(run("fix", "log").out().lines()).hasSize(2);
    assertThat(run("verify").out()).isEqualTo("2 articles checked, 0 problems\n");
  }
}
