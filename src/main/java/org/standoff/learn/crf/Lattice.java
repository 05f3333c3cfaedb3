package org.standoff.learn.crf;

import java.util.Arrays;

/**
 * All labellings of one sequence with their probabilities. Filled again for each sequence by {@link
 * Crf#fill}; not for several threads.
 */
public final class Lattice {
  private final Transitions transitions;
  private final int labels;
  private int length;
  private float[] scores = new float[0];
  private float[] exponentials = new float[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] scale = new float[0];
  private final float[] column;

  Lattice(Transitions transitions) {
    this.transitions = transitions;
    this.labels = transitions.labels();
    this.column = new float[labels];
  }

  /** Makes room for a sequence, all scores 0. */
  void reset(int length) {
    this.length = length;
    if (scores.length < length * labels) {
      int size = Math.max(length, 64) * 2 * labels;
      scores = new float[size];
      exponentials = new float[size];
      forward = new float[size];
      backward = new float[size];
      scale = new float[size / labels];
    } else {
      Arrays.fill(scores, 0, length * labels, 0);
    }
  }

  /** The score of label 0 at position 0, then of the other labels, then of the next position. */
  float[] scores() {
    return scores;
  }

  /** How many positions the sequence has. */
  public int length() {
    return length;
  }

  /** Computes the probabilities under the scores that were filled in. */
  void run() {
    for (int position = 0; position < length; position++) {
      int offset = position * labels;
      float highest = scores[offset];
      for (int label = 1; label < labels; label++) {
        highest = Math.max(highest, scores[offset + label]);
      }
      for (int label = 0; label < labels; label++) {
        exponentials[offset + label] = (float) Math.exp(scores[offset + label] - highest);
      }
    }
    forwardBackward();
  }

  /**
   * Computes them anew with every label ruled out that the masks (bit 0 is label 0) do not hold.
   */
  void run(long[] allowed) {
    for (int position = 0; position < length; position++) {
      for (int label = 0; label < labels; label++) {
        if ((allowed[position] >>> label & 1) == 0) {
          exponentials[position * labels + label] = 0;
        }
      }
    }
    forwardBackward();
  }

  private void forwardBackward() {
    for (int position = 0; position < length; position++) {
      int offset = position * labels;
      Arrays.fill(column, 0);
      if (position == 0) {
        addRow(1, labels);
      } else {
        for (int previous = 0; previous < labels; previous++) {
          float weight = forward[offset - labels + previous];
          if (weight > 0) {
            addRow(weight, previous);
          }
        }
      }
      float sum = 0;
      for (int label = 0; label < labels; label++) {
        float value = column[label] * exponentials[offset + label];
        forward[offset + label] = value;
        sum += value;
      }
      // A sum of 0 is a sequence no labelling fits; it keeps probabilities of 0 instead of NaN.
      scale[position] = sum > 0 ? 1 / sum : 0;
      for (int label = 0; label < labels; label++) {
        forward[offset + label] *= scale[position];
      }
    }
    float end = 0;
    int last = (length - 1) * labels;
    for (int label = 0; label < labels; label++) {
      float value = transitions.exponential(label, labels);
      backward[last + label] = value;
      end += forward[last + label] * value;
    }
    for (int label = 0; label < labels; label++) {
      backward[last + label] = end > 0 ? backward[last + label] / end : 0;
    }
    float[] pairs = transitions.exponentials();
    for (int position = length - 1; position > 0; position--) {
      int offset = position * labels;
      for (int label = 0; label < labels; label++) {
        column[label] = backward[offset + label] * exponentials[offset + label] * scale[position];
      }
      for (int previous = 0; previous < labels; previous++) {
        int row = transitions.index(previous, 0);
        float sum = 0;
        for (int label = 0; label < labels; label++) {
          sum += pairs[row + label] * column[label];
        }
        backward[offset - labels + previous] = sum;
      }
    }
  }

  private void addRow(float weight, int previous) {
    float[] pairs = transitions.exponentials();
    int row = transitions.index(previous, 0);
    for (int label = 0; label < labels; label++) {
      column[label] += weight * pairs[row + label];
    }
  }

  /** The probability of a label at a position, in 0..1. */
  public float probability(int position, int label) {
    int index = position * labels + label;
    return Math.min(1, forward[index] * backward[index]);
  }

  /** The probability that one label and then another stand at a position and the next. */
  float probability(int position, int label, int next) {
    int index = (position + 1) * labels + next;
    return forward[position * labels + label]
        * transitions.exponential(label, next)
        * exponentials[index]
        * scale[position + 1]
        * backward[index];
  }

  /**
   * The probability of the label given that {@code previous} stands before it; the product of these
   * after {@link #probability(int, int)} of the first label is the probability of a run of labels.
   */
  public float probabilityAfter(int previous, int position, int label) {
    float before = backward[(position - 1) * labels + previous];
    if (before == 0) {
      return 0;
    }
    int index = position * labels + label;
    return transitions.exponential(previous, label)
        * exponentials[index]
        * scale[position]
        * backward[index]
        / before;
  }

  /** The most probable labelling as a whole. */
  public int[] best() {
    var from = new byte[length * labels];
    var totals = new float[labels];
    for (int label = 0; label < labels; label++) {
      totals[label] = transitions.weight(labels, label) + scores[label];
    }
    for (int position = 1; position < length; position++) {
      var next = new float[labels];
      for (int label = 0; label < labels; label++) {
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int previous = 0; previous < labels; previous++) {
          float total = totals[previous] + transitions.weight(previous, label);
          if (total > highest) {
            highest = total;
            best = previous;
          }
        }
        next[label] = highest + scores[position * labels + label];
        from[position * labels + label] = (byte) best;
      }
      totals = next;
    }
    int best = 0;
    float highest = Float.NEGATIVE_INFINITY;
    for (int label = 0; label < labels; label++) {
      float total = totals[label] + transitions.weight(label, labels);
      if (total > highest) {
        highest = total;
        best = label;
      }
    }
    var labelling = new int[length];
    for (int position = length - 1; position >= 0; position--) {
      labelling[position] = best;
      best = from[position * labels + best];
    }
    return labelling;
  }
}
