package org.standoff.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.annotate.AnnotatorModels;
import org.standoff.annotate.ParallelAnnotator;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.ArticleWriter;
import org.standoff.read.ArticleReader;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.text.Article;

/**
 * Brings articles into an index. The models are read when the first article needs them, which is
 * never when nothing has changed. Used once, by one thread.
 */
public final class Ingest implements Closeable {
  /** What is done in this time is all that a crash can lose. */
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);

  private final ArticleWriter writer;
  private final Models models;
  private final int threads;
  private final IngestListener listener;
  private final Tally tally = new Tally();

  private Optional<ParallelAnnotator> annotator = Optional.empty();
  private long lastCommit = System.nanoTime();

  /** What articles are annotated with, asked for at most once. */
  public interface Models {
    AnnotatorModels load() throws IOException;
  }

  public Ingest(ArticleWriter writer, Models models, int threads, IngestListener listener) {
    this.writer = writer;
    this.models = models;
    this.threads = threads;
    this.listener = listener;
  }

  /** Reads paths and puts in what is new or has changed. */
  public IngestReport read(ArticleReader reader, List<String> paths) throws IOException {
    var sink = new Sink();
    var found = reader.find(paths);
    listener.files(found.files().size());
    for (var rejection : found.rejections()) {
      sink.rejection(rejection);
    }
    for (var file : found.files()) {
      reader.read(file, sink);
      listener.fileRead();
    }
    for (var notice : found.notices()) {
      sink.notice(notice);
    }
    return finish();
  }

  /**
   * Puts every article in again that the writer has stored: with the annotations it has, if the
   * writer can take them over, else annotated anew. Nothing is lasting before all are in.
   */
  public IngestReport rebuild() throws IOException {
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

  private IngestReport finish() throws IOException {
    if (annotator.isPresent()) {
      annotator.get().finish();
    }
    writer.commit();
    return tally.report();
  }

  private void annotate(Article article) throws IOException {
    if (annotator.isEmpty()) {
      annotator = Optional.of(new ParallelAnnotator(models.load(), threads, new Receiver()));
    }
    annotator.get().annotate(article);
  }

  private void put(AnnotatedArticle article) throws IOException {
    writer.put(article);
    tally.add(article);
    listener.articleDone(article.article().path());
    if (System.nanoTime() - lastCommit > COMMIT_EVERY.toNanos()) {
      writer.checkpoint();
      lastCommit = System.nanoTime();
    }
  }

  @Override
  public void close() {
    annotator.ifPresent(ParallelAnnotator::close);
  }

  private final class Sink implements ReadingSink {
    @Override
    public void article(Article article) throws IOException {
      if (writer.has(article)) {
        tally.unchanged++;
        listener.articleDone(article.path());
        return;
      }
      annotate(article);
    }

    @Override
    public void rejection(Rejection rejection) {
      tally.rejected++;
      if (rejection.kind() == Rejection.Kind.NO_SUCH_PATH) {
        tally.missingPaths++;
      }
      listener.rejection(rejection);
    }

    @Override
    public void notice(Notice notice) {
      listener.notice(notice);
    }
  }

  private final class Receiver implements ParallelAnnotator.Receiver {
    @Override
    public void annotated(AnnotatedArticle article) throws IOException {
      put(article);
    }

    @Override
    public void failed(Article article, Throwable reason) {
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

    IngestReport report() {
      return new IngestReport(
          added, unchanged, rejected, missingPaths, sentences, tokens, mentions, figures);
    }
  }
}
