package org.standoff.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/**
 * Puts articles into an index. May be shared by threads; there is one at a time for an index.
 * Nothing is lasting or seen by searchers before {@link #commit}; closing without it gives up what
 * was put in since.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ArticleWriter implements Closeable {

  /**
   * Whether this very article, text and details, was put in under its path by the same models
   * before this writer was opened: it need not be annotated again.
   */
  public boolean has(Article article) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Puts an article in, in place of the one at its path. */
  public void put(AnnotatedArticle article) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Takes an article out, if it is there. */
  public void remove(ArticlePath path) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * The articles there were when this writer was opened, by path or id as {@link
   * org.standoff.search.Searcher#articles} takes it.
   */
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** The articles there were when this writer was opened, one at a time, in order of paths. */
  public Iterable<Article> stored() throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Makes what was done so far lasting: it survives a crash, and new searchers see it. */
  public void commit() throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() throws IOException {
    throw new UnsupportedOperationException();
  }
}
