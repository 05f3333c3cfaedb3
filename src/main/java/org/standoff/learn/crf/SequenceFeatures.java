package org.standoff.learn.crf;

import java.util.Arrays;

/**
 * What is seen at each position of a sequence: any number of features, each a hash of 64 bits.
 * Filled front to back and used again for the next sequence; not for several threads.
 */
public final class SequenceFeatures {
  private long[] hashes = new long[4096];
  private int[] ends = new int[64];
  private int[] rows = new int[0];
  private int length;
  private int count;

  /** Forgets all positions. */
  public void clear() {
    length = 0;
    count = 0;
  }

  /** Adds a feature to the position that is open. */
  public void add(long feature) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    hashes[count++] = feature;
  }

  /** Closes the position that is open and opens the next. */
  public void next() {
    if (length == ends.length) {
      ends = Arrays.copyOf(ends, 2 * length);
    }
    ends[length++] = count;
  }

  /** How many positions were closed. */
  public int length() {
    return length;
  }

  /** Room for a number for each feature of any position; used again when others are added. */
  int[] rows() {
    if (rows.length < count) {
      rows = new int[hashes.length];
    }
    return rows;
  }

  int start(int position) {
    return position == 0 ? 0 : ends[position - 1];
  }

  int end(int position) {
    return ends[position];
  }

  long feature(int index) {
    return hashes[index];
  }
}
