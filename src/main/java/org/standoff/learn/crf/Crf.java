package org.standoff.learn.crf;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.standoff.learn.KeyPlanes;

/**
 * A trained linear-chain conditional random field. Immutable; may be shared by threads, each with a
 * {@link Lattice} of its own.
 */
public final class Crf {
  private final Transitions transitions;
  private final int labels;

  /** What one unit of a weight is worth. */
  private final float step;

  /** The known features in ascending order, and their weights, a row of labels each. */
  private final int[] keys;

  private final byte[] weights;

  /** Hash table: key in the upper half, number of the row plus one in the lower; 0 is free. */
  private final long[] slots;

  /** A bit for each hash of a key: most features are not known, and this tells soon. */
  private final long[] known;

  Crf(Transitions transitions, float step, int[] keys, byte[] weights) {
    this.transitions = transitions;
    this.labels = transitions.labels();
    this.step = step;
    this.keys = keys;
    this.weights = weights;
    this.slots = new long[Math.max(16, Integer.highestOneBit(keys.length) * 4)];
    this.known = new long[Math.max(16, slots.length / 32)];
    for (int row = 0; row < keys.length; row++) {
      known[bit(keys[row]) >>> 6] |= 1L << bit(keys[row]);
      int slot = slot(keys[row]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = (long) keys[row] << 32 | row + 1;
    }
  }

  private int slot(int key) {
    return (key ^ key >>> 15) & slots.length - 1;
  }

  private int bit(int key) {
    return (key ^ key >>> 11) & (known.length * Long.SIZE - 1);
  }

  /** How many features it knows. */
  public int rows() {
    return keys.length;
  }

  public int labels() {
    return labels;
  }

  /** An empty lattice for {@link #fill}. */
  public Lattice lattice() {
    return new Lattice(transitions);
  }

  /** Computes the probabilities of all labellings of a sequence. */
  public void fill(Lattice lattice, SequenceFeatures features) {
    lattice.reset(features.length());
    float[] scores = lattice.scores();
    var sums = new int[labels];
    for (int position = 0; position < features.length(); position++) {
      Arrays.fill(sums, 0);
      for (int i = features.start(position); i < features.end(position); i++) {
        add(KeyPlanes.key(features.feature(i)), sums);
      }
      for (int label = 0; label < labels; label++) {
        scores[position * labels + label] = sums[label] * step;
      }
    }
    lattice.run();
  }

  private void add(int key, int[] sums) {
    int bit = bit(key);
    if ((known[bit >>> 6] >>> bit & 1) == 0) {
      return;
    }
    int slot = slot(key);
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> 32) == key) {
        int offset = ((int) slots[slot] - 1) * labels;
        for (int label = 0; label < labels; label++) {
          sums[label] += weights[offset + label];
        }
        return;
      }
      slot = slot + 1 & slots.length - 1;
    }
  }

  /** Writes it so that {@link #read} gives it back; meant to be compressed. */
  public void write(DataOutput out) throws IOException {
    out.writeByte(labels);
    for (float weight : transitions.weights()) {
      out.writeFloat(weight);
    }
    out.writeFloat(step);
    KeyPlanes.writeKeys(keys, out);
    // Label by label of all rows: like stands next to like.
    for (int label = 0; label < labels; label++) {
      for (int row = 0; row < keys.length; row++) {
        out.writeByte(weights[row * labels + label]);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Crf read(DataInput in) throws IOException {
    int labels = in.readByte();
    var transitionWeights = new float[Transitions.size(labels)];
    for (int i = 0; i < transitionWeights.length; i++) {
      transitionWeights[i] = in.readFloat();
    }
    float step = in.readFloat();
    var keys = KeyPlanes.readKeys(in);
    var plane = new byte[keys.length];
    var weights = new byte[keys.length * labels];
    for (int label = 0; label < labels; label++) {
      in.readFully(plane);
      for (int row = 0; row < keys.length; row++) {
        weights[row * labels + label] = plane[row];
      }
    }
    return new Crf(Transitions.of(labels, transitionWeights), step, keys, weights);
  }
}
