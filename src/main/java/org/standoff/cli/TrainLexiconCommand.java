package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.standoff.words.lists.LibraryLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train lexicon}: packs what lists know of words and names. */
@Command(
    name = "lexicon",
    description = {
      "Packs what large lists know of words and names, on which the names model builds. The same"
          + " lists give the same bytes.",
      "LISTS is a folder with three files of the library nlp4j-english 1.1.3, unpacked:"
          + " en-brown-clusters-simplified-lowercase, en-word-embeddings-undigitalized and"
          + " en-named-entity-gazetteers-simplified. It takes some minutes and 2 GB of memory"
          + " (STANDOFF_JAVA_OPTS=-Xmx2g)."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  unzip -j nlp4j-english-1.1.3.jar '*/lexica/*' -d lists",
      "  unxz lists/*.xz",
      "  standoff train lexicon lists --output models/lexicon.bin"
    })
final class TrainLexiconCommand implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "LISTS", description = "The folder with the lists.")
  private Path lists = Path.of("");

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model.")
  private Path output = Path.of("");

  TrainLexiconCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var lexicon = new LibraryLists(lists).lexicon();
    ModelOutput.write(output, lexicon::writeFile);
    shell.out().printf(Locale.ROOT, "%s, %,d bytes%n", output, Files.size(output));
    return ExitCode.FOUND;
  }
}
