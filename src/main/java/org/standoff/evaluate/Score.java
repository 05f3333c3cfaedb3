package org.standoff.evaluate;

/**
 * How many were found.
 *
 * @param right found and in the gold
 * @param wrong found and not in the gold
 * @param missed in the gold and not found
 */
public record Score(int right, int wrong, int missed) {
  public static final Score NONE = new Score(0, 0, 0);

  public Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** The share of the found that is right, in 0..1. */
  public double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  /** The share of the gold that is found, in 0..1. */
  public double recall() {
    return (double) right / Math.max(1, right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
  }
}
