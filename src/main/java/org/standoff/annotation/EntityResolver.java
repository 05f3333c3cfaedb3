package org.standoff.annotation;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Tree;

/** Decides within an article which names stand for the same entity. */
@FunctionalInterface
public interface EntityResolver {
  /**
   * Entities in order of first mention, and mentions in order of their spans: one for every name,
   * where names that the text shows to be parts of one are one, and for every doubtful name that
   * the article confirms.
   *
   * @param trees one for each sentence; none when only names are resolved
   */
  Resolution resolve(
      Article article, List<Sentence> sentences, List<Tree> trees, NameFinder.Found names);

  /** Who is meant, and where. */
  record Resolution(List<Entity> entities, List<Mention> mentions) {}
}
