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

  private static final double SMALLEST = 1e-9;

  /**
   * The score where so many are right.
   *
   * @param found how many were found
   * @param gold how many are in the gold
   */
  public static Score of(int right, int found, int gold) {
    return new Score(right, found - right, gold - right);
  }

  public Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** How many are in the gold. */
  public int gold() {
    return right + missed;
  }

  /** The share of the found that is right, in 0..1. */
  public double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  /** The share of the gold that is found, in 0..1. */
  public double recall() {
    return (double) right / Math.max(1, gold());
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return f1(precision(), recall());
  }

  /** The harmonic mean of a precision and a recall; 0 when both are. */
  public static double f1(double precision, double recall) {
    return 2 * precision * recall / Math.max(SMALLEST, precision + recall);
  }
}
