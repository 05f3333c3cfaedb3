package org.standoff.annotation;

import org.standoff.text.Span;

/**
 * A name as it was found, before it is known whose it is.
 *
 * @param sentence the number of the sentence it lies in, counted from 0
 * @param score the finder's probability that span and type are right, in 0..1
 */
public record Name(EntityType type, Span span, int sentence, double score) {
  public Name {
    Mention.requireScore(score);
  }
}
