package org.standoff.answers.port;

/** How near to a sentence something is held, the nearest first. */
public enum Near {
  /** In the sentence itself. */
  HERE(1),
  /** In the sentence before it. */
  BEFORE(0.4),
  /** In the title of its article or in its first sentence, which often is the title. */
  FIRST(0.35),
  /** In the sentence behind it. */
  BEHIND(0.25),
  /** Elsewhere in its article. */
  ARTICLE(0.2),
  /** Not in its article. */
  NOWHERE(0);

  private final double share;

  Near(double share) {
    this.share = share;
  }

  /** How much of its weight something counts for the sentence, in 0..1. */
  public double share() {
    return share;
  }
}
