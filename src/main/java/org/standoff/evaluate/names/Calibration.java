package org.standoff.evaluate.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether scores mean what they say: of the names with a score near 0.8, are eight in ten right?
 * Names are sorted by score into ten bins of equal width.
 */
public final class Calibration {
  private static final int BINS = 10;

  private final int[] counts = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] scores = new double[BINS];

  void add(double score, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (score * BINS));
    counts[bin]++;
    right[bin] += isRight ? 1 : 0;
    scores[bin] += score;
  }

  /**
   * A tenth of the scale.
   *
   * @param from the lowest score in it
   * @param count how many names have such a score
   * @param score their mean score
   * @param right the share of them that is right
   */
  public record Bin(double from, int count, double score, double right) {}

  /** The bins that hold a name, the lowest scores first. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (counts[i] > 0) {
        bins.add(
            new Bin(
                (double) i / BINS,
                counts[i],
                scores[i] / counts[i],
                (double) right[i] / counts[i]));
      }
    }
    return bins;
  }

  /** How far score and share differ on average over the bins that hold a name, in 0..1. */
  public double error() {
    return bins().stream()
        .mapToDouble(bin -> Math.abs(bin.score() - bin.right()))
        .average()
        .orElse(0);
  }
}
