package org.standoff.learn.perceptron;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What is seen when a decision is made. Used again for the next; not for several threads. */
public final class Features {
  private long[] hashes = new long[128];
  private int[] rows = new int[0];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** Adds a feature, a hash of 64 bits whose every bit is well mixed. */
  public void add(long feature) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = feature;
  }

  /**
   * Forgets features by chance, so that none learns to rely on another.
   *
   * @param keep the share that stays
   */
  public void thin(SplittableRandom random, double keep) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (random.nextDouble() < keep) {
        hashes[kept++] = hashes[i];
      }
    }
    size = kept;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Room for the row of each feature in a model; used again when other features are added. */
  public int[] rows() {
    if (rows.length < size) {
      rows = new int[hashes.length];
    }
    return rows;
  }

  /** One of them, in the order in which they were added. */
  public long feature(int index) {
    return hashes[index];
  }
}
