package org.standoff.evaluate;

import java.util.List;
import org.standoff.annotation.AnnotatedArticle;

/**
 * A measure of annotations: articles go in one after the other, and the table of all of them comes
 * out. Belongs to one thread.
 *
 * @param <G> what people wrote down of an article
 */
public interface Evaluation<G> {
  /**
   * Counts what was found in an article.
   *
   * @param annotated the annotations of {@code marked.article()}
   */
  void add(Marked<G> marked, AnnotatedArticle annotated);

  /** The scores of all articles so far; none where nothing was to be measured. */
  List<Row> rows();

  /** What was missed or is wrong, an entry each, in words; not always on one line. */
  List<String> errors();
}
