package org.standoff.learn.network;

import org.standoff.learn.KeyPlanes;

/** Finds the row of a feature, which is known by its key. Immutable. */
final class FeatureRows {
  /** Where a feature is not known. */
  static final int UNKNOWN = -1;

  /** Key in the upper half, number of the row and 1 in the lower; 0 is free. */
  private final long[] slots;

  FeatureRows(int[] keys) {
    slots = new long[Math.max(16, Integer.highestOneBit(keys.length) * 4)];
    for (int row = 0; row < keys.length; row++) {
      int slot = slot(keys[row]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = (long) keys[row] << 32 | (row + 1);
    }
  }

  int row(long feature) {
    int key = KeyPlanes.key(feature);
    int slot = slot(key);
    while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != key) {
      slot = slot + 1 & slots.length - 1;
    }
    return (int) slots[slot] - 1;
  }

  private int slot(int key) {
    return (key ^ key >>> 15) & slots.length - 1;
  }
}
