package org.standoff.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.standoff.search.Searcher;

/**
 * Articles with their annotations in a directory, to be searched. Making one does nothing to the
 * disk; it may be shared by threads.
 *
 * <p>Paths of articles are kept relative to the directory in which the index lies when they are
 * below it, absolute otherwise. Those that go in are taken from the working directory, and those
 * that come out lead there from the working directory.
 */
public final class ArticleIndex {
  /** The name of an index directory. */
  public static final String DIRECTORY = ".standoff";

  /** What the name of the log of corrections has behind that of the directory. */
  private static final String CORRECTIONS = ".fixes";

  private final Path directory;
  private final PathNames names;

  private ArticleIndex(Path directory, PathNames names) {
    this.directory = directory;
    this.names = names;
  }

  /** The index in a directory, which need not exist yet. */
  public static ArticleIndex at(Path directory, Path workingDirectory) {
    var absolute = workingDirectory.resolve(directory).toAbsolutePath().normalize();
    var parent = absolute.getParent();
    var home = parent == null ? absolute : parent;
    return new ArticleIndex(directory, new PathNames(home, workingDirectory));
  }

  /** The index of a working directory: in it or in the nearest folder above that has one. */
  public static Optional<ArticleIndex> find(Path workingDirectory) {
    var folder = workingDirectory.toAbsolutePath().normalize();
    for (; folder != null; folder = folder.getParent()) {
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
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (var files = FSDirectory.open(directory)) {
      return DirectoryReader.indexExists(files);
    }
  }

  /**
   * Answers questions from the articles of the last commit, whoever is writing meanwhile.
   *
   * @throws IndexException if there is no index, or another version of the program wrote it
   */
  public Searcher searcher() throws IOException {
    return new LuceneSearcher(snapshot(), Corrections.of(corrections().read(), names));
  }

  /**
   * Puts articles in and takes them out; makes the index when there is none.
   *
   * @param model the id of the models that annotate
   * @throws IndexException if another process is writing, or another version of the program wrote
   *     the index
   */
  public ArticleWriter writer(String model) throws IOException {
    var files = FSDirectory.open(directory);
    try {
      if (DirectoryReader.indexExists(files)) {
        requireThisSchema(lastCommit(files));
      }
      return openWriter(files, model, false);
    } catch (IOException | RuntimeException failure) {
      files.close();
      throw failure;
    }
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
    requireExists();
    var files = FSDirectory.open(directory);
    try {
      return openWriter(files, model, true);
    } catch (IOException | RuntimeException failure) {
      files.close();
      throw failure;
    }
  }

  /** What users said that holds against what the program found. */
  public CorrectionLog corrections() {
    return new CorrectionLog(
        directory.resolveSibling(directory.getFileName() + CORRECTIONS), names);
  }

  /**
   * All corrections in the order in which they were made, with what has become of them.
   *
   * @throws IndexException if there is no index, or another version of the program wrote it
   */
  public List<LoggedCorrection> reviewedCorrections() throws IOException {
    try (var snapshot = snapshot()) {
      return new CorrectionReview(snapshot, corrections().read()).run();
    }
  }

  /**
   * The id of the models that annotated the articles that were put in last.
   *
   * @throws IndexException if there is no index
   */
  public String model() throws IOException {
    requireExists();
    try (var files = FSDirectory.open(directory)) {
      return lastCommit(files).getUserData().getOrDefault(IndexSchema.MODEL, "none");
    }
  }

  /** How much it holds. */
  public IndexStatistics statistics() throws IOException {
    try (var snapshot = snapshot()) {
      return Counting.count(snapshot);
    }
  }

  /**
   * Checks every stored annotation against its text, every block for completeness, the files, and
   * the log of corrections.
   *
   * @param problem takes each thing that is wrong, in words, in order of paths
   * @return how many articles were checked
   * @throws IndexException if there is no index, or another process is writing
   */
  public int verify(Consumer<String> problem) throws IOException {
    requireExists();
    corrections().problems().forEach(problem);
    try (var files = FSDirectory.open(directory)) {
      if (!Verification.filesAreWhole(files, problem)) {
        return 0;
      }
      try (var snapshot = snapshot()) {
        return new Verification(snapshot, problem).run();
      }
    } catch (LockObtainFailedException held) {
      throw beingWritten(held);
    }
  }

  private Snapshot snapshot() throws IOException {
    requireExists();
    var files = FSDirectory.open(directory);
    try {
      requireThisSchema(lastCommit(files));
      return new Snapshot(DirectoryReader.open(files), names);
    } catch (CorruptIndexException damaged) {
      files.close();
      throw damaged(damaged);
    } catch (IOException | RuntimeException failure) {
      files.close();
      throw failure;
    }
  }

  private ArticleWriter openWriter(Directory files, String model, boolean anew) throws IOException {
    var writer = lock(files);
    try {
      var before =
          DirectoryReader.indexExists(files)
              ? Optional.of(new Snapshot(DirectoryReader.open(files), names))
              : Optional.<Snapshot>empty();
      return new ArticleWriter(writer, before, names, model, anew);
    } catch (IOException | RuntimeException failure) {
      writer.rollback();
      throw failure;
    }
  }

  private IndexWriter lock(Directory files) throws IOException {
    try {
      return new IndexWriter(files, ArticleWriter.configuration());
    } catch (LockObtainFailedException held) {
      throw beingWritten(held);
    } catch (CorruptIndexException damaged) {
      throw damaged(damaged);
    }
  }

  private void requireExists() throws IOException {
    if (!exists()) {
      throw new IndexException(
          "no index at " + directory + ": make one with `standoff ingest PATH...`");
    }
  }

  private SegmentInfos lastCommit(Directory files) throws IOException {
    try {
      return SegmentInfos.readLatestCommit(files);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException otherLucene) {
      throw new IndexException(
          "index "
              + directory
              + " was written by a version of standoff that this one cannot read: remove it and"
              + " run `standoff ingest PATH...`",
          otherLucene);
    } catch (CorruptIndexException damaged) {
      throw damaged(damaged);
    }
  }

  private void requireThisSchema(SegmentInfos commit) throws IndexException {
    var schema = commit.getUserData().getOrDefault(IndexSchema.SCHEMA, "none");
    if (!schema.equals(String.valueOf(IndexSchema.VERSION))) {
      throw new IndexException(
          "index "
              + directory
              + " was written by schema "
              + schema
              + ", this program reads "
              + IndexSchema.VERSION
              + ": run `standoff ingest --rebuild`");
    }
  }

  private IndexException beingWritten(LockObtainFailedException held) {
    return new IndexException(
        "another standoff is writing " + directory + ": wait until it is done, or use --index DIR",
        held);
  }

  private IndexException damaged(CorruptIndexException damaged) {
    return new IndexException(
        "index "
            + directory
            + " is damaged ("
            + damaged.getOriginalMessage()
            + "): remove it and run `standoff ingest PATH...`",
        damaged);
  }
}
