package org.standoff.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.StoredArticle;
import org.standoff.index.writing.ArticleBlock;
import org.standoff.search.ArticleNames;
import org.standoff.search.ArticleStore;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/** Puts articles into an index. */
final class ArticleWriter implements ArticleStore {
  /** Small enough for a process of 512 MB that annotates meanwhile. */
  private static final double BUFFER_MEGABYTES = 32;

  private final IndexWriter writer;
  private final Optional<Snapshot> before;
  private final ArticleNames names;
  private final String model;
  private final boolean anew;

  /**
   * @param before what was last committed
   * @param anew whether to begin with nothing
   */
  ArticleWriter(
      IndexWriter writer, Optional<Snapshot> before, ArticleNames names, String model, boolean anew)
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

  @Override
  public boolean has(Article article) throws IOException {
    if (anew || before.isEmpty()) {
      return false;
    }
    var stored = ArticleNames.at(names.stored(article.path()), article);
    var state = ArticleBlock.state(Keys.of(stored.path()), StoredArticle.of(stored), model);
    return before.get().has(new Term(IndexSchema.STATE, state));
  }

  @Override
  public void put(AnnotatedArticle article) throws IOException {
    var stored = names.stored(article);
    var key = Keys.of(stored.article().path());
    writer.updateDocuments(new Term(IndexSchema.KEY, key), ArticleBlock.documents(stored));
  }

  @Override
  public void remove(ArticlePath path) throws IOException {
    var key = Keys.of(names.stored(path));
    writer.deleteDocuments(new Term(IndexSchema.KEY, key));
  }

  @Override
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    return before.isEmpty() ? List.of() : before.get().paths(before.get().articles(pathOrId));
  }

  @Override
  public Optional<AnnotatedArticle> annotated(Article article) throws IOException {
    return before.isEmpty()
        ? Optional.empty()
        : before.get().annotated(names.stored(article.path()), model).map(names::shown);
  }

  @Override
  public Iterable<Article> stored() throws IOException {
    return before.isEmpty() ? List.of() : new StoredArticles(before.get());
  }

  @Override
  public void checkpoint() throws IOException {
    if (!anew) {
      commit();
    }
  }

  @Override
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
