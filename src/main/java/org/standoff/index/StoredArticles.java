package org.standoff.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.standoff.index.finding.InOrder;
import org.standoff.index.stored.BlockReader;
import org.standoff.search.ArticleNames;
import org.standoff.text.Article;

/**
 * The stored articles of a snapshot, read one at a time, in the order in which they were put in.
 */
record StoredArticles(Snapshot snapshot) implements Iterable<Article> {
  @Override
  public Iterator<Article> iterator() {
    try {
      return snapshot.articles().stream().map(this::read).iterator();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Article read(InOrder.Place found) {
    try {
      var article = new BlockReader(found.leaf().reader()).article(found.document());
      return ArticleNames.at(snapshot.names().shown(article.path()), article);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
