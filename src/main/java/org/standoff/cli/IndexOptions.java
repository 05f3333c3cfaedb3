package org.standoff.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.standoff.index.ArticleIndex;
import org.standoff.opensearch.ClusterLibrary;
import org.standoff.search.Library;
import picocli.CommandLine.Option;

/**
 * Where the index is; a part of every verb that uses one. It alone knows that an index is one of
 * Lucene, or of a cluster.
 */
final class IndexOptions {
  /** What the address of an index in a cluster begins with. */
  private static final String CLUSTER = "opensearch://";

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = {
        "The index; without it, .standoff here or in the nearest folder above.",
        "Or one in a cluster, as opensearch://HOST:PORT/NAME."
      })
  private Optional<String> given = Optional.empty();

  /** An index in a folder of its own. */
  static Library in(Path directory) {
    return ArticleIndex.at(directory, directory);
  }

  /** The index to write to: found, or else to be made in the working directory. */
  Library toWrite(Shell shell) throws IOException {
    return isInCluster() ? inCluster(given.get(), shell) : index(shell);
  }

  /**
   * The index to watch beside: as {@link #toWrite}.
   *
   * @throws IOException if it is one in a cluster
   */
  Library toWatch(Shell shell) throws IOException {
    if (isInCluster()) {
      throw new IOException(
          "new articles cannot be watched for beside an index in a cluster: copy it with `standoff"
              + " pull "
              + given.get()
              + "`, and watch there");
    }
    return toWrite(shell);
  }

  /** An index in a cluster; nothing of it is loaded unless it is asked for. */
  static Library inCluster(String address, Shell shell) throws IOException {
    try {
      return ClusterLibrary.at(address, shell.workingDirectory(), System.getenv());
    } catch (IllegalArgumentException wrong) {
      throw new IOException(wrong.getMessage(), wrong);
    } catch (NoClassDefFoundError left) {
      throw new IOException(
          "what speaks to clusters is not installed: add it (standoff-opensearch, see"
              + " docs/installing.md), or use --index DIR",
          left);
    }
  }

  private boolean isInCluster() {
    return given.isPresent() && given.get().startsWith(CLUSTER);
  }

  /** A file beside the index: its name is that of the index with an end. */
  Path beside(Shell shell, String end) {
    var directory = isInCluster() ? Path.of(ArticleIndex.DIRECTORY) : index(shell).directory();
    return shell
        .workingDirectory()
        .resolve(directory.resolveSibling(directory.getFileName() + end));
  }

  private ArticleIndex index(Shell shell) {
    var here = shell.workingDirectory();
    return given
        .map(directory -> ArticleIndex.at(here.resolve(directory), here))
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
          given.isPresent()
              ? "no index in " + given.get() + ": standoff ingest --index makes one"
              : "no index here or in a folder above: run standoff ingest PATH..., or name the files"
                  + " behind the question");
    }
    return index;
  }
}
