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
  /** What makes any weight positive. */
  private static final int BIAS = 128;

  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
  private static final long LANE = 0xFFFFL;

  /** So many bytes can be added in a lane without running over. */
  private static final int MOST_AT_ONCE = 257;

  private final Transitions transitions;
  private final int labels;

  /** What one unit of a weight is worth. */
  private final float step;

  /** The known features in ascending order. */
  private final int[] keys;

  /**
   * Hash table of rows of {@link #stride} numbers. The first is the key in the upper half and 1, or
   * 0 where the row is free; the others hold the weights, plus {@value #BIAS}, a byte each, so that
   * what is found has been read from memory with it.
   */
  private final long[] table;

  private final int stride;

  /** The number of rows of the table less one: they are a power of two. */
  private final int mask;

  /** A bit for each hash of a key: most features are not known, and this tells soon. */
  private final long[] known;

  /**
   * Takes what was learned.
   *
   * @param weights of the features in the order of the keys, a row of labels each
   */
  Crf(Transitions transitions, float step, int[] keys, byte[] weights) {
    this.transitions = transitions;
    this.labels = transitions.labels();
    this.step = step;
    this.keys = keys;
    this.stride = 1 + (labels + Long.BYTES - 1) / Long.BYTES;
    int rows = Math.max(16, Integer.highestOneBit(keys.length) * 4);
    this.mask = rows - 1;
    this.table = new long[rows * stride];
    this.known = new long[Math.max(16, rows / 32)];
    for (int row = 0; row < keys.length; row++) {
      known[bit(keys[row]) >>> 6] |= 1L << bit(keys[row]);
      int start = start(keys[row]);
      table[start] = entry(keys[row]);
      for (int label = 0; label < labels; label++) {
        long weight = (long) weights[row * labels + label] + BIAS;
        table[start + 1 + label / Long.BYTES] |= weight << (label % Long.BYTES * Byte.SIZE);
      }
    }
  }

  /** Where in the table the row of a key starts, or would if it were known. */
  private int start(int key) {
    long entry = entry(key);
    int slot = slot(key);
    while (table[slot * stride] != entry && table[slot * stride] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot * stride;
  }

  private static long entry(int key) {
    return (long) key << 32 | 1;
  }

  private int slot(int key) {
    return (key ^ key >>> 15) & mask;
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
    var rows = features.rows();
    var sums = new int[labels];
    var lanes = new long[2 * (stride - 1)];
    for (int position = 0; position < features.length(); position++) {
      int found = find(features, position, rows);
      Arrays.fill(sums, 0);
      for (int first = 0; first < found; first += MOST_AT_ONCE) {
        add(rows, first, Math.min(found, first + MOST_AT_ONCE), lanes, sums);
      }
      for (int label = 0; label < labels; label++) {
        scores[position * labels + label] = sums[label] * step;
      }
    }
    lattice.run();
  }

  /**
   * Finds where in the table the known features of a position are.
   *
   * @param rows receives it
   * @return how many are known
   */
  private int find(SequenceFeatures features, int position, int[] rows) {
    // Each loop only reads what no other turn of it decides, so that the processor can wait for
    // many answers of the memory at a time.
    int likely = 0;
    for (int i = features.start(position); i < features.end(position); i++) {
      int key = KeyPlanes.key(features.feature(i));
      int bit = bit(key);
      rows[likely] = key;
      likely += (int) (known[bit >>> 6] >>> bit & 1);
    }
    int found = 0;
    for (int i = 0; i < likely; i++) {
      int start = start(rows[i]);
      rows[found] = start;
      found += (int) table[start] & 1;
    }
    return found;
  }

  /** Adds the weights of some rows, eight labels at a time in two numbers of four lanes each. */
  private void add(int[] rows, int first, int end, long[] lanes, int[] sums) {
    Arrays.fill(lanes, 0);
    for (int i = first; i < end; i++) {
      for (int part = 0; part < stride - 1; part++) {
        long eight = table[rows[i] + 1 + part];
        lanes[2 * part] += eight & EVEN_BYTES;
        lanes[2 * part + 1] += eight >>> Byte.SIZE & EVEN_BYTES;
      }
    }
    int bias = BIAS * (end - first);
    for (int label = 0; label < labels; label++) {
      long lane = lanes[2 * (label / Long.BYTES) + label % 2];
      sums[label] += (int) ((lane >>> (label % Long.BYTES / 2 * Short.SIZE)) & LANE) - bias;
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
    var starts = Arrays.stream(keys).map(this::start).toArray();
    // Label by label of all rows: like stands next to like.
    for (int label = 0; label < labels; label++) {
      for (int start : starts) {
        out.writeByte(weight(start, label));
      }
    }
  }

  private int weight(int start, int label) {
    long eight = table[start + 1 + label / Long.BYTES];
    return (int) (eight >>> (label % Long.BYTES * Byte.SIZE) & 0xFF) - BIAS;
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
