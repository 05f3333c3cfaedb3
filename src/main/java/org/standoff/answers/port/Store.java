package org.standoff.answers.port;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;

/**
 * Annotated articles as they were at one moment, wherever they are kept. May be shared by threads.
 */
public interface Store extends Closeable {

  /** The articles that one question is about. */
  Pile pile(Selection selection) throws IOException;

  /** The id of the models that annotated the articles that were put in last. */
  String model() throws IOException;

  /** As {@link org.standoff.search.Searcher#articles} has it. */
  List<ArticlePath> articles(String pathOrId) throws IOException;

  /** As {@link org.standoff.search.Searcher#article} has it. */
  Optional<AnnotatedArticle> article(ArticlePath path) throws IOException;
}
