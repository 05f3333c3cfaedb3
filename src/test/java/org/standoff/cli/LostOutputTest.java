package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half an answer never looks like a whole one. */
class LostOutputTest {
  @TempDir private static Path folder;

  /** A disk or a pipe that takes nothing. */
  private static final class Closed extends OutputStream {
    private final String reason;

    Closed(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  @BeforeAll
  static void ingest() {
    var index = folder.resolve("index").toString();
    assertThat(CommandLineRun.of("ingest", "seeds", "--steps", "figures", "--index", index).code())
        .isEqualTo(ExitCode.FOUND);
  }

  private static CommandLineRun run(String reason, String command) {
    var arguments = command.replace("INDEX", "--index " + folder.resolve("index")).split(" ", -1);
    return CommandLineRun.writingTo(new Closed(reason), arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where Panetta INDEX",
        "where Panetta --format jsonl INDEX",
        "where Panetta --format csv INDEX",
        "who Panetta INDEX",
        "names * --format csv INDEX",
        "find algeria INDEX",
        "figures  --format jsonl INDEX",
        "stats INDEX",
        "verify INDEX",
        "show seeds INDEX",
        "rm nowhere INDEX",
        "ingest seeds --steps figures INDEX",
        "annotate seeds --steps figures",
        "annotate seeds --steps figures --format jsonl",
        "--help",
        "where --help",
        "--version",
      })
  void whatCannotBeWrittenIsAnError(String command) {
    var run = run("No space left on device", command);
    assertThat(run.err()).endsWith("standoff: cannot write: No space left on device\n");
    assertThat(run.code()).isEqualTo(ExitCode.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"names * INDEX", "annotate seeds --steps figures --format jsonl"})
  void whoReadsNoMoreEndsTheCommandWithoutAWord(String command) {
    assertThat(run("Broken pipe", command))
        .isEqualTo(new CommandLineRun(ExitCode.CLOSED_PIPE, "", ""));
  }
}
