package org.standoff.evaluate;

import org.standoff.text.Span;

/** How far two spans are the same. */
public final class Overlap {
  private Overlap() {}

  /** The share of their joint extent that two spans have in common, in 0..1. */
  public static double of(Span one, Span other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return (double) Math.max(0, common) / one.hull(other).length();
  }
}
