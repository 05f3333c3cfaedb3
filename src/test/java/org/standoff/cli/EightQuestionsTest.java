package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The questions that the program is for, asked of the seed article, by all that is printed. The
 * answers stand in a file beside this class, each below its question.
 */
class EightQuestionsTest {
  private static final String QUESTION = "> ";

  @TempDir private Path folder;

  @Test
  void theAnswersAreThoseOfTheFile() throws IOException {
    var expected = Files.readString(Path.of("src/test/resources/org/standoff/cli/eight.txt"));
    List<String> printed = new ArrayList<>();
    for (var line : expected.lines().filter(line -> line.startsWith(QUESTION)).toList()) {
      var run =
          CommandLineRun.of(
              "ask",
              line.substring(QUESTION.length()),
              "seeds",
              "--limit",
              "3",
              "--index",
              folder.resolve("index").toString());
      printed.add(line + "\n" + run.out() + run.err());
    }
    assertThat(printed).hasSize(8);
    Printed.check(String.join("\n", printed), "eight.txt");
  }
}
