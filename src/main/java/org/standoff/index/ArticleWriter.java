package org.standoff.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.BlockReader;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.writing.AccountDocument;
import org.standoff.index.writing.ArticleBlock;
import org.standoff.search.Account;
import org.standoff.search.ArticleNames;
import org.standoff.search.ArticleStore;
import org.standoff.search.SearchException;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/** Puts articles into an index. */
final class ArticleWriter implements ArticleStore {
  /** Small enough for a process of 512 MB that annotates meanwhile. */
  private static final double BUFFER_MEGABYTES = 32;

  private final IndexWriter writer;
  private final Path directory;
  private final Optional<Snapshot> before;
  private final ArticleNames names;
  private final String model;
  private final boolean anew;

  /**
   * Writes into a folder through Lucene.
   *
   * @param before what was last committed
   * @param anew whether to begin with nothing
   */
  ArticleWriter(
      IndexWriter writer,
      Path directory,
      Optional<Snapshot> before,
      ArticleNames names,
      String model,
      boolean anew)
      throws IOException {
    this.writer = writer;
    this.directory = directory;
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
    return !anew && before.isPresent() && new IndexHoldings(before.get(), model).has(article);
  }

  @Override
  public Set<String> files() throws IOException {
    return before.isEmpty() ? Set.of() : before.get().files();
  }

  @Override
  public Optional<Article> article(ArticlePath path) throws IOException {
    var found =
        before.isEmpty() ? Optional.<Place>empty() : before.get().article(names.stored(path));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var article = new BlockReader(found.get().leaf().reader()).article(found.get().document());
    return Optional.of(ArticleNames.at(path, article));
  }

  @Override
  public void put(AnnotatedArticle article) throws IOException {
    var stored = names.stored(article);
    var key = Keys.of(stored.article().path());
    try {
      writer.updateDocuments(new Term(IndexSchema.KEY, key), ArticleBlock.documents(stored));
    } catch (IOException | AlreadyClosedException failure) {
      throw cannotWrite(failure);
    }
  }

  @Override
  public void put(Account account) throws IOException {
    var stored = account.at(names.stored(account.path()));
    var key = new Term(IndexSchema.ACCOUNT, Keys.of(stored.path()));
    try {
      writer.updateDocument(key, AccountDocument.of(stored));
    } catch (IOException | AlreadyClosedException failure) {
      throw cannotWrite(failure);
    }
  }

  @Override
  public void removeAccount(ArticlePath path) throws IOException {
    writer.deleteDocuments(new Term(IndexSchema.ACCOUNT, Keys.of(names.stored(path))));
  }

  @Override
  public List<Account> accounts(Optional<String> within) throws IOException {
    return before.isEmpty() ? List.of() : before.get().accounts(within);
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
  public boolean checkpoint() throws IOException {
    if (!anew) {
      commit();
    }
    return !anew;
  }

  @Override
  public void commit() throws IOException {
    if (writer.hasUncommittedChanges() || before.isEmpty()) {
      writer.setLiveCommitData(
          Map.of(IndexSchema.SCHEMA, String.valueOf(IndexSchema.VERSION), IndexSchema.MODEL, model)
              .entrySet());
      try {
        writer.commit();
      } catch (IOException | AlreadyClosedException failure) {
        throw cannotWrite(failure);
      }
    }
  }

  /** What failed may have failed first in another thread, which closes the writer to all. */
  private SearchException cannotWrite(Exception failure) {
    Throwable reason = failure;
    while (reason instanceof AlreadyClosedException && reason.getCause() != null) {
      reason = reason.getCause();
    }
    return new SearchException(
        "cannot write index " + directory + ": " + reason.getMessage(), reason);
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
