package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;

/** Finds the figures in an article. */
@FunctionalInterface
public interface FigureFinder {
  /**
   * Figures in order of their spans, without overlap.
   *
   * @param names the names in the article: a number that belongs to one is no figure
   */
  List<Figure> figures(Article article, List<Sentence> sentences, List<Name> names);
}
