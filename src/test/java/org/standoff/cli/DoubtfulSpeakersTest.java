package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is shown to have said what no word of the article says that he did. */
class DoubtfulSpeakersTest {
  private static final String SURE = "The old bridge is safe,";
  private static final String DOUBTFUL = "All of the money has been spent on parties and cars.";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        Council quarrels over bridge

        Mayor Ann Clarke opened the meeting in Leeds on Monday. "%s" Clarke said.

        "%s"

        The council meets again in June.
        """
            .formatted(SURE, DOUBTFUL));
  }

  private CommandLineRun run(String verb, String... more) {
    var arguments = new String[more.length + 3];
    arguments[0] = verb;
    arguments[1] = "Ann Clarke";
    arguments[2] = folder.resolve("a.txt").toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CommandLineRun.inFolder(folder, arguments);
  }

  @Test
  void aGuessIsOnNobodysPage() {
    assertThat(run("who").out()).contains("  said  ").contains(SURE).doesNotContain("said?");
    assertThat(run("who", "--doubtful").out()).contains("  said? ").contains(DOUBTFUL);
  }

  @Test
  void aGuessHasAQuestionMark() {
    assertThat(run("said").out()).contains("Ann Clarke  ").contains("Ann Clarke?  ");
    assertThat(run("said").out().lines())
        .filteredOn(line -> line.contains(" - "))
        .singleElement()
        .asString()
        .contains("  5:1 ", DOUBTFUL);
    assertThat(run("said", "--min-score", "0.5").out()).contains(SURE).doesNotContain(DOUBTFUL);
  }
}
