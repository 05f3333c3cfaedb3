package org.standoff.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Store;
import org.standoff.index.stored.BlockReader;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;

/** The articles of one commit. */
final class LuceneStore implements Store {
  private final Snapshot snapshot;
  private final IndexSearcher searcher;

  /**
   * Finds in one state of an index.
   *
   * @param snapshot which is closed with this
   */
  LuceneStore(Snapshot snapshot) {
    this.snapshot = snapshot;
    searcher = new IndexSearcher(snapshot.reader());
  }

  @Override
  public Pile pile(Selection selection) throws IOException {
    return new LucenePile(snapshot, searcher, selection);
  }

  @Override
  public String model() throws IOException {
    return snapshot.model();
  }

  @Override
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    return snapshot.paths(snapshot.articles(pathOrId));
  }

  @Override
  public Optional<AnnotatedArticle> article(ArticlePath path) throws IOException {
    var found = snapshot.article(snapshot.names().stored(path));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var block = new BlockReader(found.get().leaf().reader());
    var annotated = block.annotated(found.get().document());
    return Optional.of(snapshot.names().shown(annotated));
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
  }
}
