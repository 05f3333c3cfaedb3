package org.standoff.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.standoff.search.Searcher;

/**
 * Articles with their annotations in a directory, to be searched. Making one does nothing to the
 * disk; it may be shared by threads.
 *
 * <p>Paths of articles are kept relative to the directory in which the index lies when they are
 * below it, absolute otherwise. Those that go in are taken from the working directory, and those
 * that come out lead there from the working directory.
 */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class ArticleIndex {
  /** The name of an index directory. */
  public static final String DIRECTORY = ".standoff";

  private final Path directory;
  private final Path workingDirectory;

  private ArticleIndex(Path directory, Path workingDirectory) {
    this.directory = directory;
    this.workingDirectory = workingDirectory;
  }

  /** The index in a directory, which need not exist yet. */
  public static ArticleIndex at(Path directory, Path workingDirectory) {
    return new ArticleIndex(directory, workingDirectory);
  }

  /** The index of a working directory: in it or in the nearest folder above that has one. */
  public static Optional<ArticleIndex> find(Path workingDirectory) {
    for (var folder = workingDirectory.toAbsolutePath();
        folder != null;
        folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(DIRECTORY))) {
        return Optional.of(at(folder.resolve(DIRECTORY), workingDirectory));
      }
    }
    return Optional.empty();
  }

  public Path directory() {
    return directory;
  }

  /** Whether anything was ever committed here. */
  public boolean exists() throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Answers questions from the articles of the last commit, whoever is writing meanwhile.
   *
   * @throws IndexException if there is no index, or another version of the program wrote it
   */
  public Searcher searcher() throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Puts articles in and takes them out; makes the index when there is none.
   *
   * @param model the id of the models that annotate
   * @throws IndexException if another process is writing, or another version of the program wrote
   *     the index
   */
  public ArticleWriter writer(String model) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Writes the index anew, whichever version wrote it: the writer starts empty, {@link
   * ArticleWriter#stored} goes over the articles of old, and nothing changes for anybody until the
   * one commit at the end.
   *
   * @param model the id of the models that annotate
   * @throws IndexException if there is no index, or another process is writing
   */
  public ArticleWriter rebuilder(String model) throws IOException {
    throw new UnsupportedOperationException();
  }

  public IndexStatistics statistics() throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Checks every stored annotation against its text, every block for completeness, and the files.
   *
   * @param problem takes each thing that is wrong, in words, in order of paths
   * @return how many articles were checked
   */
  public int verify(Consumer<String> problem) throws IOException {
    throw new UnsupportedOperationException();
  }
}
