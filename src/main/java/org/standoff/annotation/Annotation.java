package org.standoff.annotation;

import org.standoff.text.Span;

/**
 * A claim about a span of an article's text. That of a mention or a figure lies inside one
 * sentence.
 */
public sealed interface Annotation permits Mention, Figure, Fact {
  Span span();

  /** The number of the sentence it starts in, counted from 0. */
  int sentence();
}
