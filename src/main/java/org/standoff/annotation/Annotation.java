package org.standoff.annotation;

import org.standoff.text.Span;

/** A claim about a span of an article's text, which lies inside one sentence. */
public sealed interface Annotation permits Mention, Figure {
  Span span();

  /** The number of the sentence, counted from 0. */
  int sentence();
}
