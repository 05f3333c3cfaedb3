package org.standoff.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.standoff.words.Lexicon;
import org.standoff.words.LexiconTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train lexicon}: packs what lists know of words and names. */
@Command(
    name = "lexicon",
    description = {
      "Packs what large lists know of words and names, on which the names model builds.",
      "WORDS has lines of a word in lower case, its path in a tree of words and the number of its"
          + " topic; NAMES of a name and its kinds, with commas between them: person, location,"
          + " organization, misc, personal, nationality. Both are gzipped, with tabs between the"
          + " fields."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  standoff train lexicon words.tsv.gz names.tsv.gz --output models/lexicon.bin"
    })
final class TrainLexiconCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(index = "0", paramLabel = "WORDS", description = "A gzipped list of words.")
  private Path words = Path.of("");

  @Parameters(index = "1", paramLabel = "NAMES", description = "A gzipped list of names.")
  private Path names = Path.of("");

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model.")
  private Path output = Path.of("");

  TrainLexiconCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon;
    try (var wordLines = open(words);
        var nameLines = open(names)) {
      lexicon = LexiconTables.parse(wordLines, nameLines);
    }
    ModelOutput.write(output, lexicon::writeFile);
    shell.out().printf(Locale.ROOT, "%s, %,d bytes%n", output, Files.size(output));
    return ExitCode.FOUND;
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
