package org.standoff.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/** What a library held when this was opened. May be shared by threads. */
public interface Holdings extends Closeable {

  /**
   * Whether this very article, text and details, was put in under its path by the same models
   * before this was opened: it need not be annotated again. A rebuilder has none.
   */
  boolean has(Article article) throws IOException;

  /** The articles by path or id, as {@link Searcher#articles} takes it. */
  List<ArticlePath> articles(String pathOrId) throws IOException;

  /**
   * What became of files, and of what is in them, in order of their paths.
   *
   * @param within a file or folder, or something in a file; empty for all
   */
  List<Account> accounts(Optional<String> within) throws IOException;

  /** The files that articles were read from, as they lead there from the working directory. */
  Set<String> files() throws IOException;
}
