package org.standoff.learn.perceptron;

import java.util.Arrays;
import org.standoff.learn.KeyPlanes;

/**
 * Learns a {@link Perceptron} from its own mistakes: {@link #decide}, and tell {@link #decided}
 * what would have been right. The same decisions in the same order give the same model. Not for
 * several threads.
 */
public final class PerceptronTraining {
  private static final int FIRST_CAPACITY = 1 << 16;

  /** How many counters there are for how often features were seen: two features may share one. */
  private static final int COUNTERS = 1 << 25;

  private final int classes;
  private final int minimumCount;

  /** The features; 0 marks a free slot. */
  private long[] keys = new long[FIRST_CAPACITY];

  /** The classes a feature has weights for. */
  private byte[][] rowClasses = new byte[FIRST_CAPACITY][];

  /** For each of them its weight, and the sum of its changes, each times the moment it came at. */
  private float[][] rowWeights = new float[FIRST_CAPACITY][];

  private int rows;
  private final float[] scores;
  private final byte[] seen = new byte[COUNTERS];
  private float moment = 1;

  /**
   * Starts knowing nothing.
   *
   * @param classes at most 128
   * @param minimumCount how often a feature must be seen to get weights, at least 1
   */
  public PerceptronTraining(int classes, int minimumCount) {
    if (classes > Perceptron.MOST_CLASSES || minimumCount < 1) {
      throw new IllegalArgumentException(
          "impossible: " + classes + " classes, minimum count " + minimumCount);
    }
    this.classes = classes;
    this.minimumCount = minimumCount;
    this.scores = new float[classes];
  }

  /** The class that the features speak for most so far; of several, the first. */
  public int decide(Features features) {
    score(features, scores);
    int best = 0;
    for (int i = 1; i < classes; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** Sums up for every class what the features say so far. */
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.feature(i));
      if (keys[slot] == 0) {
        continue;
      }
      var row = rowClasses[slot];
      var weights = rowWeights[slot];
      for (int j = 0; j < row.length; j++) {
        scores[row[j]] += weights[2 * j];
      }
    }
  }

  /** Counts features, so that those that are seen often enough may get weights. */
  public void count(Features features) {
    for (int i = 0; i < features.size(); i++) {
      int counter = counter(features.feature(i));
      if (seen[counter] < minimumCount) {
        seen[counter]++;
      }
    }
  }

  /** Learns from a decision if it was wrong. */
  public void decided(Features features, int right, int decision) {
    moment++;
    if (right == decision) {
      return;
    }
    for (int i = 0; i < features.size(); i++) {
      long feature = features.feature(i);
      if (seen[counter(feature)] < minimumCount) {
        continue;
      }
      int slot = addedSlot(feature);
      change(slot, (byte) right, 1);
      change(slot, (byte) decision, -1);
    }
  }

  private void change(int slot, byte label, float by) {
    var row = rowClasses[slot];
    int at = 0;
    while (at < row.length && row[at] != label) {
      at++;
    }
    if (at == row.length) {
      rowClasses[slot] = Arrays.copyOf(row, at + 1);
      rowClasses[slot][at] = label;
      rowWeights[slot] = Arrays.copyOf(rowWeights[slot], 2 * at + 2);
    }
    rowWeights[slot][2 * at] += by;
    rowWeights[slot][2 * at + 1] += by * moment;
  }

  private static int counter(long feature) {
    return (int) (feature >>> 16) & COUNTERS - 1;
  }

  private int slot(long feature) {
    int mask = keys.length - 1;
    int slot = (int) (feature ^ feature >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int addedSlot(long feature) {
    int slot = slot(feature);
    if (keys[slot] != 0) {
      return slot;
    }
    if (2 * rows >= keys.length) {
      grow();
      slot = slot(feature);
    }
    keys[slot] = feature;
    rowClasses[slot] = new byte[0];
    rowWeights[slot] = new float[0];
    rows++;
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldClasses = rowClasses;
    var oldWeights = rowWeights;
    keys = new long[2 * oldKeys.length];
    rowClasses = new byte[keys.length][];
    rowWeights = new float[keys.length][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rowClasses[slot] = oldClasses[i];
        rowWeights[slot] = oldWeights[i];
      }
    }
  }

  /**
   * What was learned so far: the weights that matter most, each rounded to eight bits.
   *
   * @param maximumWeights how many weights to keep: the size of the model
   */
  public Perceptron model(int maximumWeights) {
    var sizes = new float[rows * 4];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      for (int i = 0; keys[slot] != 0 && i < rowClasses[slot].length; i++) {
        if (count == sizes.length) {
          sizes = Arrays.copyOf(sizes, 2 * count);
        }
        sizes[count++] = Math.abs(average(slot, i));
      }
    }
    if (count == 0) {
      return new Perceptron(classes, new int[0], new byte[0], new short[0]);
    }
    Arrays.sort(sizes, 0, count);
    return packed(sizes[count - 1], sizes[Math.max(0, count - maximumWeights)]);
  }

  private float average(int slot, int index) {
    return rowWeights[slot][2 * index] - rowWeights[slot][2 * index + 1] / moment;
  }

  private Perceptron packed(float largest, float least) {
    var order = new long[rows];
    int known = 0;
    for (long key : keys) {
      if (key != 0) {
        order[known++] = key ^ Long.MIN_VALUE;
      }
    }
    // Ascending without sign, as the keys are written.
    Arrays.sort(order);
    var modelKeys = new int[rows];
    var counts = new byte[rows];
    var weights = new short[rows];
    int size = 0;
    int modelRows = 0;
    for (long biased : order) {
      int slot = slot(biased ^ Long.MIN_VALUE);
      int key = KeyPlanes.key(keys[slot]);
      if (modelRows > 0 && modelKeys[modelRows - 1] == key) {
        continue;
      }
      int start = size;
      for (int i = 0; i < rowClasses[slot].length; i++) {
        float weight = average(slot, i);
        byte code = Perceptron.code(weight / largest);
        if (code == 0 || Math.abs(weight) < least) {
          continue;
        }
        if (size == weights.length) {
          weights = Arrays.copyOf(weights, 2 * size);
        }
        weights[size++] = (short) (rowClasses[slot][i] << 8 | (code & 0xFF));
      }
      if (size > start) {
        Arrays.sort(weights, start, size);
        modelKeys[modelRows] = key;
        counts[modelRows++] = (byte) (size - start);
      }
    }
    return new Perceptron(
        classes,
        Arrays.copyOf(modelKeys, modelRows),
        Arrays.copyOf(counts, modelRows),
        Arrays.copyOf(weights, size));
  }
}
