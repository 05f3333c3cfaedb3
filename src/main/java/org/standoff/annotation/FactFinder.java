package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Tree;

/** Finds what an article claims: who said what, who is what, who did what. */
@FunctionalInterface
public interface FactFinder {
  /**
   * Facts in order of the sentence they start in, then of their objects.
   *
   * @param trees one for each sentence
   * @param resolution who is mentioned where
   */
  List<Fact> facts(
      Article article,
      List<Sentence> sentences,
      List<Tree> trees,
      EntityResolver.Resolution resolution);
}
