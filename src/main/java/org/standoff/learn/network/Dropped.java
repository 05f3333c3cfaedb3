package org.standoff.learn.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Vectors of which chance leaves out some numbers, the same in all of a sentence, so that nothing
 * learns to rely on any one of them.
 */
final class Dropped {
  private final int width;
  private final float[] factors;
  float[][] rows = {};
  private float[][] transposed = {};

  Dropped(int width) {
    this.width = width;
    this.factors = new float[width];
  }

  static void clearPadding(float[][] rows, int words) {
    for (int word = words; word < Products.padded(words); word++) {
      Arrays.fill(rows[word], 0);
    }
  }

  void makeRoom(int words) {
    if (rows.length < words) {
      rows = new float[2 * words][width];
      transposed = new float[width][Products.padded(2 * words)];
    }
  }

  /** Numbers that stay are made larger, so that sums stay as large as they will be later. */
  static void chooseFactors(float[] factors, double drop, SplittableRandom random) {
    for (int i = 0; i < factors.length; i++) {
      factors[i] = random.nextDouble() < drop ? 0 : (float) (1 / (1 - drop));
    }
  }

  void drop(float[][] input, int words, double drop, SplittableRandom random) {
    chooseFactors(factors, drop, random);
    for (int word = 0; word < words; word++) {
      for (int i = 0; i < width; i++) {
        rows[word][i] = input[word][i] * factors[i];
      }
    }
  }

  /** The rows as columns, with zeros up to the stride of products. */
  float[][] transposed(int words) {
    for (int i = 0; i < width; i++) {
      for (int word = 0; word < words; word++) {
        transposed[i][word] = rows[word][i];
      }
      Arrays.fill(transposed[i], words, Products.padded(words), 0);
    }
    return transposed;
  }

  /** Adds a gradient where nothing was left out. */
  void addKept(float[] sum, float[] gradient) {
    for (int i = 0; i < width; i++) {
      sum[i] += gradient[i] * factors[i];
    }
  }
}
