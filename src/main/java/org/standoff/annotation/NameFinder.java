package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;

/** Finds the names in an article. */
@FunctionalInterface
public interface NameFinder {
  /** Names in order of their spans, without overlap; a name begins and ends where tokens do. */
  List<Name> names(Article article, List<Sentence> sentences);

  /** The same names, and those that a finder which knows its doubts holds for possible. */
  default Found find(Article article, List<Sentence> sentences) {
    return new Found(names(article, sentences), List.of());
  }

  /**
   * What was found.
   *
   * @param names in order of their spans, without overlap
   * @param doubtful more wrong than right by themselves; something else in the article must confirm
   *     them. In order, overlapping neither each other nor the names
   */
  record Found(List<Name> names, List<Name> doubtful) {
    public Found {
      names = List.copyOf(names);
      doubtful = List.copyOf(doubtful);
    }
  }
}
