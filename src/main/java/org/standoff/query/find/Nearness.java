package org.standoff.query.find;

import org.standoff.text.Span;

/**
 * How near to one another two things stand in a sentence.
 *
 * @param distance how many words may stand between them, at least 0
 * @param ordered whether the left one has to come first
 */
public record Nearness(int distance, boolean ordered) {
  public Nearness {
    if (distance < 0) {
      throw new IllegalArgumentException("a distance below 0: " + distance);
    }
  }

  /** Whether two things are so near, of which neither is within the other or reaches into it. */
  public boolean joins(Span left, Span right) {
    return follows(left, right) || (!ordered && follows(right, left));
  }

  private boolean follows(Span first, Span second) {
    int between = second.start() - first.end();
    return between >= 0 && between <= distance;
  }

  /** The sign as it is written. */
  @Override
  public String toString() {
    return (ordered ? ">" : "~") + distance;
  }
}
