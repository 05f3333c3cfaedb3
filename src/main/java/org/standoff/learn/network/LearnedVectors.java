package org.standoff.learn.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.standoff.learn.perceptron.Features;

/** Vectors of features that are being learned. */
final class LearnedVectors {
  private final int[] keys;
  private final FeatureRows table;
  private final Parameters vectors;
  private final int width;

  LearnedVectors(int[] keys, int width, double range, SplittableRandom random) {
    this.keys = keys;
    this.table = new FeatureRows(keys);
    this.vectors = new Parameters(keys.length, width, range, random);
    this.width = width;
  }

  /**
   * The rows of the features that are known, but for those that chance leaves out.
   *
   * @param drop the share that is left out
   */
  int[] rows(Features features, double drop, SplittableRandom random) {
    var rows = new int[features.size()];
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      int row = table.row(features.feature(i));
      if (row != FeatureRows.UNKNOWN && random.nextDouble() >= drop) {
        rows[size++] = row;
      }
    }
    return Arrays.copyOf(rows, size);
  }

  void add(int[] rows, float[] sum) {
    for (int row : rows) {
      Products.add(sum, vectors.values[row]);
    }
  }

  void addGradient(int[] rows, float[] gradient) {
    for (int row : rows) {
      Products.add(vectors.gradient(row), gradient);
    }
  }

  void update(float rate, int time) {
    vectors.update(rate, time);
  }

  Vectors learned() {
    return Vectors.of(keys, vectors.values, width);
  }
}
