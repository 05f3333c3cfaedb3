package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Tree;

/** Finds what an article claims: who said what, who is what, who did what. */
@FunctionalInterface
public interface FactFinder {
  /** Facts in order of the sentence they start in, then of their objects. */
  List<Fact> facts(Article article, Findings findings);

  /**
   * What the steps before have found in the article.
   *
   * @param trees one for each sentence
   * @param figures in order of their spans
   * @param resolution who is mentioned where
   */
  record Findings(
      List<Sentence> sentences,
      List<Tree> trees,
      List<Figure> figures,
      EntityResolver.Resolution resolution) {
    public Findings {
      sentences = List.copyOf(sentences);
      trees = List.copyOf(trees);
      figures = List.copyOf(figures);
    }
  }
}
