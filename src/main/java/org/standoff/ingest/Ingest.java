package org.standoff.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.standoff.annotate.AnnotatorModels;
import org.standoff.annotate.ParallelAnnotator;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.read.ArticleReader;
import org.standoff.read.Input;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.SourceFile;
import org.standoff.search.Account;
import org.standoff.search.ArticleNames;
import org.standoff.search.ArticleStore;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/**
 * Brings articles into an index. The models are read when the first article needs them, which is
 * never when nothing has changed. Used once, by one thread; only {@link #interrupt} may come from
 * another.
 */
public final class Ingest implements Closeable {
  // What is done in this time, and so many articles, are all that a crash can lose.
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);
  private static final int COMMIT_ARTICLES = 200;

  private final ArticleStore writer;
  private final Models models;
  private final int threads;
  private final IngestListener listener;
  private final Tally tally = new Tally();
  private final Accounts accounts;

  private Optional<ParallelAnnotator> annotator = Optional.empty();
  private Optional<GoneFiles> gone = Optional.empty();
  private Part part = Part.WHOLE;

  /** The articles that may have been moved within their files. */
  private final List<GoneRecords.Move> moves = new ArrayList<>();

  private final Set<ArticlePath> failed = new HashSet<>();

  private long lastCommit = System.nanoTime();
  private int sinceCommit;

  /** What articles are annotated with, asked for at most once. */
  public interface Models {
    AnnotatorModels load() throws IOException;
  }

  public Ingest(ArticleStore writer, Models models, int threads, IngestListener listener) {
    this.writer = writer;
    this.models = models;
    this.threads = threads;
    this.listener = listener;
    this.accounts = new Accounts(writer);
  }

  /**
   * Reads paths and puts in what is new or has changed. Articles whose files are gone go out when
   * the same text was put in from another file: they were moved. Of the others, and of those whose
   * files have them no more, the listener is told.
   *
   * @param prune whether the others that were within the paths go out, too
   */
  public IngestReport read(ArticleReader reader, List<String> paths, boolean prune)
      throws IOException {
    return read(reader, paths, prune, Part.WHOLE);
  }

  /**
   * The same with only a part of the articles; the others are left to who reads their parts, and
   * count as there.
   */
  public IngestReport read(ArticleReader reader, List<String> paths, boolean prune, Part part)
      throws IOException {
    this.part = part;
    gone = Optional.of(GoneFiles.of(writer));
    var sink = new Sink();
    var found = reader.find(paths);
    listener.files(found.files().size(), found.files().stream().mapToLong(SourceFile::size).sum());
    for (var rejection : found.rejections()) {
      sink.rejection(rejection);
    }
    for (var file : found.files()) {
      var path = ArticlePath.of(file.name());
      sink.records = new GoneRecords(writer, path);
      accounts.beginFile(path);
      reader.read(file, sink);
      accounts.end();
      moves.addAll(sink.records.moved());
      clear(file.name(), sink.records.gone(), prune);
      sink.fileRead(file.size());
    }
    for (var notice : found.notices()) {
      sink.notice(notice);
    }
    finishAnnotating();
    clearMoved(prune);
    clear(gone.get(), paths, prune);
    return finish();
  }

  private void clear(String file, List<ArticlePath> records, boolean prune) throws IOException {
    int count = records.size();
    if (count == 0) {
      return;
    }
    if (prune) {
      for (var path : records) {
        writer.remove(path);
      }
      tally.removed += count;
    } else {
      var gone = count == 1 ? "1 article is" : count + " articles are";
      listener.notice(Notice.of(file, gone + " no longer in it, " + stillThere(count)));
    }
  }

  /** Takes out what has another path in its file now, if it is in there. */
  private void clearMoved(boolean prune) throws IOException {
    Map<String, List<ArticlePath>> notMoved = new LinkedHashMap<>();
    Map<String, List<GoneRecords.Move>> moved = new LinkedHashMap<>();
    for (var move : moves) {
      var file = move.from().file();
      if (!failed.contains(move.to())) {
        writer.remove(move.from());
        moved.computeIfAbsent(file, _ -> new ArrayList<>()).add(move);
      } else {
        notMoved.computeIfAbsent(file, _ -> new ArrayList<>()).add(move.from());
      }
    }
    for (var file : moved.entrySet()) {
      var first = file.getValue().getFirst();
      listener.notice(
          file.getValue().size() == 1
              ? Notice.of(first.from().toString(), "was moved to " + first.to())
              : Notice.of(
                  file.getKey(), file.getValue().size() + " articles were moved within it"));
    }
    for (var file : notMoved.entrySet()) {
      clear(file.getKey(), file.getValue(), prune);
    }
  }

  private void clear(GoneFiles files, List<String> paths, boolean prune) throws IOException {
    for (var move : files.moved().entrySet()) {
      listener.notice(Notice.of(move.getKey(), "was moved to " + move.getValue()));
      accounts.removed(move.getKey());
    }
    for (var path : paths) {
      var within = files.within(path);
      if (prune) {
        for (var file : within) {
          tally.removed += files.remove(file);
          accounts.removed(file);
        }
      } else if (!within.isEmpty()) {
        listener.notice(Notice.of(path, gone(within)));
      }
    }
  }

  private static String gone(List<String> files) {
    return (files.size() == 1 ? files.getFirst() + " is" : files.size() + " files are")
        + " gone, "
        + stillThere(files.size());
  }

  private static String stillThere(int count) {
    return "but still in the index: ingest --prune takes " + (count == 1 ? "it" : "them") + " out";
  }

  /**
   * Puts every article in again that the writer has stored: with the annotations it has, if the
   * writer can take them over, else annotated anew. Nothing is lasting before all are in.
   */
  public IngestReport rebuild() throws IOException {
    for (var account : writer.accounts(Optional.empty())) {
      writer.put(account);
    }
    for (var article : writer.stored()) {
      var annotated = writer.annotated(article);
      if (annotated.isPresent()) {
        put(annotated.get());
      } else {
        annotate(article);
      }
    }
    return finish();
  }

  private void finishAnnotating() throws IOException {
    if (annotator.isPresent()) {
      annotator.get().finish();
    }
  }

  private IngestReport finish() throws IOException {
    finishAnnotating();
    writer.commit();
    return tally.report(accounts.files());
  }

  private void annotate(Article article) throws IOException {
    if (annotator.isEmpty()) {
      annotator = Optional.of(new ParallelAnnotator(models.load(), threads, new Receiver()));
    }
    annotator.get().annotate(article);
  }

  private synchronized void put(AnnotatedArticle article) throws IOException {
    boolean wasThere = writer.article(article.article().path()).isPresent();
    writer.put(article);
    accounts.put(article.article().path(), wasThere);
    if (gone.isPresent()) {
      gone.get().put(article.article());
    }
    tally.add(article);
    listener.articleDone(article.article().path());
    sinceCommit++;
    if (sinceCommit >= COMMIT_ARTICLES || System.nanoTime() - lastCommit > COMMIT_EVERY.toNanos()) {
      writer.checkpoint();
      lastCommit = System.nanoTime();
      sinceCommit = 0;
    }
  }

  /**
   * Makes lasting what was put in so far, since the program is about to end. May be called from
   * another thread while one reads.
   *
   * @return how many articles were put in; empty for a rebuild, which leaves everything as it was
   */
  public synchronized OptionalInt interrupt() throws IOException {
    return writer.checkpoint() ? OptionalInt.of(tally.added) : OptionalInt.empty();
  }

  @Override
  public void close() {
    annotator.ifPresent(ParallelAnnotator::close);
  }

  private final class Sink implements ReadingSink {
    /** Of the file that is being read. */
    private GoneRecords records = new GoneRecords(writer, ArticlePath.of("-"));

    private Optional<Input> open = Optional.empty();

    /** The bytes of the files before it. */
    private long before;

    @Override
    public void opened(Input file) {
      open = Optional.of(file);
    }

    private void fileRead(long size) {
      before += size;
      open = Optional.empty();
      listener.fileRead(before);
    }

    @Override
    public void article(Article read) throws IOException {
      open.ifPresent(file -> listener.bytesRead(before + file.bytesRead()));
      records.met(read.path());
      var article = named(read);
      if (!part.holds(article.path())) {
        accounts.unchanged();
        return;
      }
      listener.articleRead(article);
      if (writer.has(article)) {
        tally.unchanged++;
        accounts.unchanged();
        listener.articleDone(article.path());
        return;
      }
      records.added(article);
      accounts.submitted(article.path());
      annotate(article);
    }

    /** What comes by standard input is known by its id, so that it replaces nothing but itself. */
    private static Article named(Article read) {
      return read.path().isStandardInput()
          ? ArticleNames.at(ArticlePath.of(read.path().file(), read.id()), read)
          : read;
    }

    @Override
    public void rejection(Rejection rejection) {
      records.rejected();
      tally.rejected += accounts.rejected(rejection) ? 1 : 0;
      if (rejection.kind() == Rejection.Kind.NO_SUCH_PATH) {
        tally.missingPaths++;
      }
      listener.rejection(rejection);
    }

    @Override
    public void notice(Notice notice) {
      accounts.noticed(notice);
      listener.notice(notice);
    }

    @Override
    public void began(ArticlePath member) {
      records.began(member);
      accounts.begin(member);
    }

    @Override
    public void ended() throws IOException {
      records.ended();
      accounts.end();
    }
  }

  private final class Receiver implements ParallelAnnotator.Receiver {
    @Override
    public void annotated(AnnotatedArticle article) throws IOException {
      put(article);
    }

    @Override
    public void failed(Article article, String reason) throws IOException {
      failed.add(article.path());
      accounts.failed(article.path(), "could not be annotated: " + reason);
      tally.rejected++;
      listener.rejection(
          new Rejection(
              Rejection.Kind.NO_ARTICLE,
              article.path().toString(),
              OptionalInt.empty(),
              "could not be annotated: " + reason));
    }
  }

  private static final class Tally {
    private int added;
    private int unchanged;
    private int removed;
    private int rejected;
    private int missingPaths;
    private long sentences;
    private long tokens;
    private long mentions;
    private long figures;

    void add(AnnotatedArticle article) {
      added++;
      sentences += article.sentences().size();
      tokens += article.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
      mentions += article.mentions().size();
      figures += article.figures().size();
    }

    IngestReport report(SortedMap<Account.State, Integer> files) {
      return new IngestReport(
          added,
          unchanged,
          removed,
          rejected,
          missingPaths,
          sentences,
          tokens,
          mentions,
          figures,
          files);
    }
  }
}
