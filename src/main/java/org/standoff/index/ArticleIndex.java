package org.standoff.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.answers.Answers;
import org.standoff.answers.CorrectionReview;
import org.standoff.identities.CorrectionLog;
import org.standoff.identities.Corrections;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.writing.HeldArticles;
import org.standoff.search.ArticleNames;
import org.standoff.search.ArticleStore;
import org.standoff.search.Beside;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionStore;
import org.standoff.search.Holdings;
import org.standoff.search.Library;
import org.standoff.search.LoggedCorrection;
import org.standoff.search.NotWritableException;
import org.standoff.search.SearchException;
import org.standoff.search.Searcher;
import org.standoff.search.Statistics;

/**
 * Articles with their annotations in a directory, to be searched. Making one does nothing to the
 * disk; it may be shared by threads.
 *
 * <p>Paths of articles are kept relative to the directory in which the index lies when they are
 * below it, absolute otherwise. Those that go in are taken from the working directory, and those
 * that come out lead there from the working directory.
 */
public final class ArticleIndex implements Library {
  /** The name of an index directory. */
  public static final String DIRECTORY = ".standoff";

  /** While another is writing. */
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  /** What the name of the log of corrections has behind that of the directory. */
  private static final String CORRECTIONS = ".fixes";

  private final Path directory;
  private final ArticleNames names;

  private ArticleIndex(Path directory, ArticleNames names) {
    this.directory = directory;
    this.names = names;
  }

  /** The index in a directory, which need not exist yet. */
  public static ArticleIndex at(Path directory, Path workingDirectory) {
    var absolute = workingDirectory.resolve(directory).toAbsolutePath().normalize();
    var parent = absolute.getParent();
    var home = parent == null ? absolute : parent;
    return new ArticleIndex(directory, new ArticleNames(home, workingDirectory));
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

  @Override
  public boolean exists() throws IOException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (var files = FSDirectory.open(directory)) {
      return DirectoryReader.indexExists(files);
    }
  }

  @Override
  public Searcher searcher() throws IOException {
    return new Answers(new LuceneStore(snapshot()), Corrections.of(corrections().read(), names));
  }

  @Override
  public Searcher supposing(Correction correction) throws IOException {
    List<Correction> log = new ArrayList<>(corrections().read());
    log.add(correction);
    return new Answers(new LuceneStore(snapshot()), Corrections.of(log, names));
  }

  @Override
  public Searcher supposing(List<AnnotatedArticle> articles) throws IOException {
    var held = Snapshot.of(HeldArticles.of(articles.stream().map(names::stored).toList()), names);
    var all = exists() ? snapshot().beside(held) : held;
    return new Answers(new LuceneStore(all), Corrections.of(corrections().read(), names));
  }

  @Override
  public void articles(Taker taker) throws IOException {
    try (var snapshot = snapshot()) {
      for (var article : new StoredArticles(snapshot)) {
        taker.take(article);
      }
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  @Override
  public String state() throws IOException {
    requireExists();
    try (var files = FSDirectory.open(directory)) {
      var commit = SegmentInfos.getLastCommitSegmentsFileName(files.listAll());
      var state = new StringBuilder(commit + "-" + age(directory.resolve(commit)));
      for (var end : List.of(CORRECTIONS, Beside.WATCHES, Beside.WATCHED)) {
        var file = beside(end);
        state.append('-').append(age(file)).append('-').append(size(file));
      }
      return state.toString();
    }
  }

  private static String age(Path file) throws IOException {
    return Files.exists(file)
        ? String.valueOf(Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS))
        : "none";
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  @Override
  public Holdings holdings(String model) throws IOException {
    return new IndexHoldings(snapshot(), model);
  }

  @Override
  public ArticleStore writer(String model, Duration patience) throws IOException {
    var files = FSDirectory.open(directory);
    try {
      if (DirectoryReader.indexExists(files)) {
        requireThisSchema(lastCommit(files));
      }
      return openWriter(lock(files, patience), model, false);
    } catch (IOException | RuntimeException failure) {
      files.close();
      throw failure;
    }
  }

  @Override
  public ArticleStore rebuilder(String model) throws IOException {
    requireExists();
    var files = FSDirectory.open(directory);
    try {
      return openWriter(lock(files, Duration.ZERO), model, true);
    } catch (IOException | RuntimeException failure) {
      files.close();
      throw failure;
    }
  }

  @Override
  public Optional<Beside> beside() {
    return Optional.of(new Beside(directory.toAbsolutePath().normalize(), names));
  }

  @Override
  public CorrectionStore corrections() {
    return new CorrectionLog(beside(CORRECTIONS), names);
  }

  private Path beside(String end) {
    return directory.resolveSibling(directory.getFileName() + end);
  }

  @Override
  public List<LoggedCorrection> reviewedCorrections() throws IOException {
    try (var store = new LuceneStore(snapshot())) {
      var log = corrections().read();
      return new CorrectionReview(store, names, log).run(corrections().signatures());
    }
  }

  @Override
  public String model() throws IOException {
    requireExists();
    try (var files = FSDirectory.open(directory)) {
      return lastCommit(files).getUserData().getOrDefault(IndexSchema.MODEL, "none");
    }
  }

  @Override
  public Statistics statistics() throws IOException {
    try (var snapshot = snapshot()) {
      return Counting.count(snapshot);
    }
  }

  @Override
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
      return Snapshot.of(files, names);
    } catch (CorruptIndexException damaged) {
      files.close();
      throw damaged(damaged);
    } catch (IOException | RuntimeException failure) {
      files.close();
      throw failure;
    }
  }

  private ArticleWriter openWriter(IndexWriter writer, String model, boolean anew)
      throws IOException {
    var files = writer.getDirectory();
    try {
      var before =
          DirectoryReader.indexExists(files)
              ? Optional.of(Snapshot.of(files, names))
              : Optional.<Snapshot>empty();
      return new ArticleWriter(writer, directory, before, names, model, anew);
    } catch (IOException | RuntimeException failure) {
      writer.rollback();
      throw failure;
    }
  }

  /** The one writer of the index, as soon as nobody else is. */
  private IndexWriter lock(Directory files, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return new IndexWriter(files, ArticleWriter.configuration());
      } catch (LockObtainFailedException held) {
        if (System.nanoTime() >= end) {
          throw beingWritten(held);
        }
        pause();
      } catch (FileSystemException forbidden) {
        throw new NotWritableException("index " + directory + " can only be read", forbidden);
      } catch (CorruptIndexException damaged) {
        throw damaged(damaged);
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another standoff was writing");
    }
  }

  private void requireExists() throws IOException {
    if (!exists()) {
      throw new SearchException(
          "no index at " + directory + ": make one with `standoff ingest PATH...`");
    }
  }

  private SegmentInfos lastCommit(Directory files) throws IOException {
    try {
      return SegmentInfos.readLatestCommit(files);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException otherLucene) {
      throw new SearchException(
          "index "
              + directory
              + " was written by a version of standoff that this one cannot read: remove it and"
              + " run `standoff ingest PATH...`",
          otherLucene);
    } catch (CorruptIndexException damaged) {
      throw damaged(damaged);
    }
  }

  private void requireThisSchema(SegmentInfos commit) throws SearchException {
    var schema = commit.getUserData().getOrDefault(IndexSchema.SCHEMA, "none");
    if (!schema.equals(String.valueOf(IndexSchema.VERSION))) {
      throw new SearchException(
          "index "
              + directory
              + " was written by schema "
              + schema
              + ", this program reads "
              + IndexSchema.VERSION
              + ": run `standoff ingest --rebuild`");
    }
  }

  private NotWritableException beingWritten(LockObtainFailedException held) {
    return new NotWritableException(
        "another standoff is writing " + directory + ": wait until it is done, or use --index DIR",
        held);
  }

  private SearchException damaged(CorruptIndexException damaged) {
    return new SearchException(
        "index "
            + directory
            + " is damaged ("
            + damaged.getOriginalMessage()
            + "): remove it and run `standoff ingest PATH...`",
        damaged);
  }
}
