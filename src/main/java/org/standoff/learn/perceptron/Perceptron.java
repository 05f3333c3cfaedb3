package org.standoff.learn.perceptron;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.standoff.learn.KeyPlanes;

/** A trained linear classifier. Immutable; may be shared by threads. */
public final class Perceptron {
  /** More classes than this do not fit a row. */
  static final int MOST_CLASSES = 128;

  /**
   * What the codes of weights stand for: their squares with their sign. A few weights are hundreds
   * of times as large as most, and both must be told apart in eight bits.
   */
  private static final int[] VALUES = values();

  private final int classes;

  /** The known features in ascending order, and the number of weights of each. */
  private final int[] keys;

  private final byte[] counts;

  /**
   * The weights of all features in the order of the keys: the class in the upper byte, the code of
   * the weight in the lower.
   */
  private final short[] weights;

  /**
   * Hash table: key in the upper half; offset of the row and its length in the lower; 0 is free.
   */
  private final long[] slots;

  Perceptron(int classes, int[] keys, byte[] counts, short[] weights) {
    this.classes = classes;
    this.keys = keys;
    this.counts = counts;
    this.weights = weights;
    this.slots = new long[Math.max(16, Integer.highestOneBit(keys.length) * 4)];
    int offset = 0;
    for (int row = 0; row < keys.length; row++) {
      int slot = slot(keys[row]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = (long) keys[row] << 32 | (long) offset << 8 | (counts[row] & 0xFF);
      offset += counts[row];
    }
  }

  private static int[] values() {
    var values = new int[1 << Byte.SIZE];
    for (int code = -Byte.MAX_VALUE; code <= Byte.MAX_VALUE; code++) {
      values[code & 0xFF] = code * Math.abs(code);
    }
    return values;
  }

  /**
   * The code of a weight.
   *
   * @param share of the largest weight there is, in -1..1
   */
  static byte code(float share) {
    return (byte) Math.round(Math.copySign(Math.sqrt(Math.abs(share)), share) * Byte.MAX_VALUE);
  }

  private int slot(int key) {
    return (key ^ key >>> 15) & slots.length - 1;
  }

  /** How many features it knows. */
  public int rows() {
    return keys.length;
  }

  public int classes() {
    return classes;
  }

  /** Sums up for every class what the features say; the unit of the scores has no meaning. */
  public void score(Features features, int[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    // All rows are found before any is read, so that the processor can wait for many at a time.
    var rows = features.rows();
    for (int i = 0; i < features.size(); i++) {
      rows[i] = row(KeyPlanes.key(features.feature(i)));
    }
    for (int i = 0; i < features.size(); i++) {
      int start = rows[i] >>> 8;
      int end = start + (rows[i] & 0xFF);
      for (int j = start; j < end; j++) {
        int weight = weights[j];
        scores[weight >> 8] += VALUES[weight & 0xFF];
      }
    }
  }

  /** The offset of a feature's row and its length; 0 if it is not known. */
  private int row(int key) {
    int slot = slot(key);
    long entry = slots[slot];
    while (entry != 0 && (int) (entry >>> 32) != key) {
      slot = slot + 1 & slots.length - 1;
      entry = slots[slot];
    }
    return (int) entry;
  }

  /** Writes it so that {@link #read} gives it back; meant to be compressed. */
  public void write(DataOutput out) throws IOException {
    out.writeByte(classes);
    KeyPlanes.writeKeys(keys, out);
    out.write(counts);
    for (short weight : weights) {
      out.writeByte(weight >> 8);
    }
    for (short weight : weights) {
      out.writeByte(weight);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Perceptron read(DataInput in) throws IOException {
    int classes = in.readUnsignedByte();
    var keys = KeyPlanes.readKeys(in);
    var counts = new byte[keys.length];
    in.readFully(counts);
    int size = 0;
    for (byte count : counts) {
      size += count;
    }
    var upper = new byte[size];
    in.readFully(upper);
    var lower = new byte[size];
    in.readFully(lower);
    var weights = new short[size];
    for (int i = 0; i < size; i++) {
      weights[i] = (short) (upper[i] << 8 | (lower[i] & 0xFF));
    }
    return new Perceptron(classes, keys, counts, weights);
  }
}
