package org.standoff.annotation;

import org.standoff.text.Span;

/**
 * One occurrence of a name, or of a word that stands for it.
 *
 * @param entity the number of its entity in {@link AnnotatedArticle#entities()}
 * @param score the probability that it is right, in 0..1
 */
public record Mention(EntityType type, Span span, int sentence, Form form, int entity, double score)
    implements Annotation {

  public Mention {
    requireScore(score);
  }

  static void requireScore(double score) {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score is in 0..1: " + score);
    }
  }
}
