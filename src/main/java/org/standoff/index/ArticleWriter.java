package org.standoff.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/**
 * Puts articles into an index. May be shared by threads; there is one at a time for an index.
 * Nothing is lasting or seen by searchers before {@link #commit}; closing without it gives up what
 * was put in since.
 */
public final class ArticleWriter implements Closeable {
  /** Small enough for a process of 512 MB that annotates meanwhile. */
  private static final double BUFFER_MEGABYTES = 32;

  private final IndexWriter writer;
  private final Optional<Snapshot> before;
  private final PathNames names;
  private final String model;
  private final boolean anew;

  /**
   * @param before what was last committed
   * @param anew whether to begin with nothing
   */
  ArticleWriter(
      IndexWriter writer, Optional<Snapshot> before, PathNames names, String model, boolean anew)
      throws IOException {
    this.writer = writer;
    this.before = before;
    this.names = names;
    this.model = model;
    this.anew = anew;
    if (anew) {
      writer.deleteAll();
    }
  }

  static IndexWriterConfig configuration() {
    return new IndexWriterConfig()
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergeScheduler(new ConcurrentMergeScheduler())
        .setCommitOnClose(false);
  }

  /**
   * Whether this very article, text and details, was put in under its path by the same models
   * before this writer was opened: it need not be annotated again. A rebuilder has none.
   */
  public boolean has(Article article) throws IOException {
    if (anew || before.isEmpty()) {
      return false;
    }
    var stored = PathNames.at(names.stored(article.path()), article);
    var state = Block.state(IndexSchema.key(stored.path()), StoredArticle.of(stored), model);
    return before.get().has(new Term(IndexSchema.STATE, state));
  }

  /** Puts an article in, in place of the one at its path. */
  public void put(AnnotatedArticle article) throws IOException {
    var stored = names.stored(article);
    var key = IndexSchema.key(stored.article().path());
    writer.updateDocuments(new Term(IndexSchema.KEY, key), Block.documents(stored));
  }

  /** Takes an article out, if it is there. */
  public void remove(ArticlePath path) throws IOException {
    var key = IndexSchema.key(names.stored(path));
    writer.deleteDocuments(new Term(IndexSchema.KEY, key));
  }

  /**
   * The articles there were when this writer was opened, by path or id as {@link
   * org.standoff.search.Searcher#articles} takes it.
   */
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    return before.isEmpty() ? List.of() : before.get().paths(before.get().articles(pathOrId));
  }

  /**
   * The annotations of an article that a rebuild need not make anew: another version of the program
   * stored them by the same models, in a form that this one reads.
   *
   * @param article one of {@link #stored}
   */
  public Optional<AnnotatedArticle> annotated(Article article) throws IOException {
    return before.isEmpty()
        ? Optional.empty()
        : before.get().annotated(names.stored(article.path()), model).map(names::shown);
  }

  /**
   * The articles there were when this writer was opened, one at a time.
   *
   * @throws java.io.UncheckedIOException from the iterator, if one cannot be read
   */
  public Iterable<Article> stored() throws IOException {
    return before.isEmpty() ? List.of() : new StoredArticles(before.get());
  }

  /**
   * Makes what was done so far lasting in the midst of the work, where others may see it: of a
   * rebuild nobody sees anything before {@link #commit}, and what it is made from stays till then.
   */
  public void checkpoint() throws IOException {
    if (!anew) {
      commit();
    }
  }

  /** Makes what was done so far lasting: it survives a crash, and new searchers see it. */
  public void commit() throws IOException {
    if (writer.hasUncommittedChanges() || before.isEmpty()) {
      writer.setLiveCommitData(
          Map.of(IndexSchema.SCHEMA, String.valueOf(IndexSchema.VERSION), IndexSchema.MODEL, model)
              .entrySet());
      writer.commit();
    }
  }

  /** Gives up what was not committed, after merging what was. */
  @Override
  public void close() throws IOException {
    try {
      if (!writer.hasUncommittedChanges() && writer.isOpen()) {
        finishMerges();
      }
    } finally {
      writer.rollback();
      if (before.isPresent()) {
        before.get().close();
      }
      writer.getDirectory().close();
    }
  }

  private void finishMerges() throws IOException {
    if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
      merges.sync();
    }
    writer.commit();
  }
}
