package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.standoff.index.ArticleIndex;
import org.standoff.search.Library;
import picocli.CommandLine.Option;

/**
 * Where the index is; a part of every verb that uses one. It alone knows that an index is one of
 * Lucene.
 */
final class IndexOptions {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index; without it, .standoff here or in the nearest folder above.")
  private Optional<Path> directory = Optional.empty();

  /** An index in a folder of its own. */
  static Library in(Path directory) {
    return ArticleIndex.at(directory, directory);
  }

  /** The index to write to: found, or else to be made in the working directory. */
  Library toWrite(Shell shell) {
    return index(shell);
  }

  /** A file beside the index: its name is that of the index with an end. */
  Path beside(Shell shell, String end) {
    var directory = index(shell).directory();
    return shell
        .workingDirectory()
        .resolve(directory.resolveSibling(directory.getFileName() + end));
  }

  private ArticleIndex index(Shell shell) {
    var here = shell.workingDirectory();
    return directory
        .map(given -> ArticleIndex.at(here.resolve(given), here))
        .or(() -> ArticleIndex.find(here))
        .orElseGet(() -> ArticleIndex.at(here.resolve(ArticleIndex.DIRECTORY), here));
  }

  /**
   * The index to read from.
   *
   * @throws IOException if there is none
   */
  Library toRead(Shell shell) throws IOException {
    var index = toWrite(shell);
    if (!index.exists()) {
      throw new IOException(
          directory.isPresent()
              ? "no index in " + directory.get() + ": standoff ingest --index makes one"
              : "no index here or in a folder above: run standoff ingest PATH..., or name the files"
                  + " behind the question");
    }
    return index;
  }
}
