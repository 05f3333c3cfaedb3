package org.standoff.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.query.FigureQuery;
import org.standoff.query.FigureQuestion;
import org.standoff.query.Query;
import org.standoff.text.ArticlePath;

/**
 * Answers questions about a pile of articles with the sentences that answer them. May be shared by
 * threads; all answers come from the articles as they were when the searcher was opened.
 */
public interface Searcher extends Closeable {

  /**
   * Where somebody or something is mentioned, by every form of the name.
   *
   * @param name a full name or any part of it; case, accents, hyphens and a possessive do not
   *     matter
   */
  WhereAnswer where(String name, Selection selection) throws IOException;

  /** The sentences that a query describes. */
  FindAnswer find(Query query, Selection selection) throws IOException;

  /** The figures that are asked for, each with its sentence. */
  FiguresAnswer figures(FigureQuery query, FigureOrder order, Selection selection)
      throws IOException;

  /**
   * The figures that answer a question, the best first; none that answers it much worse than the
   * best.
   */
  FiguresAnswer answer(FigureQuestion question, Selection selection) throws IOException;

  /**
   * The articles that a user means by a path or an id: those of a file, those under a folder, one
   * {@code file#record}, or those with that id; in order of their paths.
   */
  List<ArticlePath> articles(String pathOrId) throws IOException;

  /** An article with all its annotations, as it was put in; empty if there is none at that path. */
  Optional<AnnotatedArticle> article(ArticlePath path) throws IOException;
}
