package org.standoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualsTest {
  @TempDir private Path share;

  @BeforeEach
  void write() throws IOException {
    Manuals.write(share, "2026-01-01");
  }

  @Test
  void everyVerbHasAPageThatSaysWhatItsHelpSays() throws IOException {
    var page = page("standoff-verify");
    assertThat(page)
        .startsWith(
            ".TH \"STANDOFF\\-VERIFY\" \"1\" \"2026\\-01\\-01\" \"standoff (not packaged)\"")
        .contains(".SH \"NAME\"\nstandoff-verify \\- Checks that every annotation")
        .contains(".SH \"SYNOPSIS\"\n.B standoff verify [\\-hV]")
        .contains("\n.TP\n\\fB\\-\\-index=DIR\\fR\nThe index; without it, .standoff here")
        .contains(".SH \"EXAMPLES\"\n.nf\nstandoff verify\n.fi\n")
        .endsWith(".SH \"SEE ALSO\"\nstandoff(1)\n");
    for (var command : Manuals.commands(StandoffCommand.whole(Main.shell()))) {
      var text = page(command.getCommandSpec().qualifiedName("-"));
      assertThat(text).doesNotContain("%n").doesNotContain("${").doesNotContain("@|");
    }
  }

  @Test
  void fishCompletesVerbsOptionsAndValues() throws IOException {
    assertThat(Files.readString(share.resolve("fish/vendor_completions.d/standoff.fish")))
        .contains("complete -c standoff -n '__fish_use_subcommand' -f -a where -d 'Prints")
        .contains(
            "complete -c standoff -n '__fish_seen_subcommand_from where' -l format -x -a 'text"
                + " jsonl csv' -d 'How to print the answer")
        .contains(
            "complete -c standoff -n '__fish_seen_subcommand_from where' -l names-model -r -a"
                + " 'news open' -d ")
        .contains("complete -c standoff -n '__fish_seen_subcommand_from train; and not");
  }

  /** Bash itself, where there is one. */
  @Test
  void bashCompletesAVerb() throws IOException, InterruptedException {
    var script = share.resolve("bash-completion/completions/standoff");
    var asked =
        "source '%s'; COMP_WORDS=(standoff wh); COMP_CWORD=1; _complete_standoff; echo ${COMPREPLY[*]}"
            .formatted(script);
    assumeTrue(Files.exists(Path.of("/bin/bash")));
    var bash = new ProcessBuilder("bash", "-c", asked).redirectErrorStream(true).start();
    assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).isEqualTo("where who\n");
    assertThat(bash.waitFor()).isZero();
  }

  private String page(String name) throws IOException {
    try (var in =
        new GZIPInputStream(Files.newInputStream(share.resolve("man/man1/" + name + ".1.gz")))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
