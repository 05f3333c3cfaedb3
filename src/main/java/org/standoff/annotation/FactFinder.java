package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;

/** Finds what an article claims: who said what, who is what, who did what. */
@FunctionalInterface
public interface FactFinder {
  /**
   * Facts in order of the sentence they start in, then of their objects.
   *
   * @param resolution who is mentioned where
   */
  List<Fact> facts(Article article, List<Sentence> sentences, EntityResolver.Resolution resolution);
}
