package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;

/** Finds the names in an article. */
@FunctionalInterface
public interface NameFinder {
  /** Names in order of their spans, without overlap; a name begins and ends where tokens do. */
  List<Name> names(Article article, List<Sentence> sentences);
}
