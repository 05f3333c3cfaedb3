package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session in the README is what the program prints. */
class ReadmeTest {
  private static final String PROMPT = "$ ./standoff ";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir private Path folder;

  @Test
  void theSessionIsWhatTheProgramPrints() throws IOException {
    var session = session(Files.readString(Path.of("README.md")));
    assertThat(session).hasSizeGreaterThanOrEqualTo(4);
    for (var step : session) {
      List<String> arguments = new ArrayList<>(words(step.command()));
      arguments.addAll(List.of("--index", folder.resolve("index").toString()));
      var run = CommandLineRun.of(arguments.toArray(String[]::new));
      assertThat(run.out() + run.err()).as(step.command()).isEqualTo(step.printed());
    }
  }

  private record Step(String command, String printed) {}

  /** The commands of the blocks marked as console, each with what follows it. */
  private static List<Step> session(String readme) {
    List<Step> steps = new ArrayList<>();
    boolean console = false;
    String command = null;
    var printed = new StringBuilder();
    for (var line : readme.lines().toList()) {
      boolean fence = line.startsWith("```");
      if (command != null && (fence || line.startsWith(PROMPT))) {
        steps.add(new Step(command, printed.toString()));
        command = null;
        printed.setLength(0);
      }
      if (fence) {
        console = line.equals("```console");
      } else if (console && line.startsWith(PROMPT)) {
        command = line.substring(PROMPT.length());
      } else if (command != null) {
        printed.append(line).append('\n');
      }
    }
    return steps;
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(match ->
            match.group(1) != null
                ? match.group(1)
                : match.group(2) != null ? match.group(2) : match.group(3))
        .toList();
  }
}
