package org.standoff.learn.crf;

/** Numbers features in the order in which they are first seen; grows as needed. */
final class FeatureNumbers {
  private static final int FIRST_CAPACITY = 1 << 16;

  /** The features; 0 marks a free slot. */
  private long[] keys = new long[FIRST_CAPACITY];

  private int[] numbers = new int[FIRST_CAPACITY];
  private int size;

  int size() {
    return size;
  }

  /** The number of a feature, a new one if it has none. */
  int number(long feature) {
    // The one hash that would look like a free slot shares its number with another.
    long key = feature == 0 ? 1 : feature;
    int slot = slot(key);
    if (keys[slot] == key) {
      return numbers[slot];
    }
    keys[slot] = key;
    numbers[slot] = size++;
    if (2 * size > keys.length) {
      grow();
    }
    return size - 1;
  }

  /** The features by their numbers. */
  long[] features() {
    var features = new long[size];
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        features[numbers[slot]] = keys[slot];
      }
    }
    return features;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
