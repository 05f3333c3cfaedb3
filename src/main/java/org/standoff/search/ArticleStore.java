package org.standoff.search;

import java.io.IOException;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/**
 * What articles are put into and taken out of. May be shared by threads; there is one at a time for
 * a {@link Library}. Nothing is lasting or seen by searchers before {@link #commit}; closing
 * without it gives up what was put in since.
 */
public interface ArticleStore extends Holdings {

  /** Puts an article in, in place of the one at its path. */
  void put(AnnotatedArticle article) throws IOException;

  /** Keeps an account, in place of the one of its path. */
  void put(Account account) throws IOException;

  /** Forgets the account of a path, if there is one. */
  void removeAccount(ArticlePath path) throws IOException;

  /** Takes an article out, if it is there. */
  void remove(ArticlePath path) throws IOException;

  /** The article at a path, if there was one when this was opened. */
  Optional<Article> article(ArticlePath path) throws IOException;

  /**
   * The articles there were when this was opened, one at a time.
   *
   * @throws java.io.UncheckedIOException from the iterator, if one cannot be read
   */
  Iterable<Article> stored() throws IOException;

  /**
   * The annotations of an article that a rebuild need not make anew: another version of the program
   * stored them by the same models, in a form that this one reads.
   *
   * @param article one of {@link #stored}
   */
  Optional<AnnotatedArticle> annotated(Article article) throws IOException;

  /**
   * Makes what was done so far lasting in the midst of the work, where others may see it: of a
   * rebuild nobody sees anything before {@link #commit}, and what it is made from stays till then.
   *
   * @return whether it is lasting
   */
  boolean checkpoint() throws IOException;

  /** Makes what was done so far lasting: it survives a crash, and new searchers see it. */
  void commit() throws IOException;
}
