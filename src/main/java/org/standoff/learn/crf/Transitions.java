package org.standoff.learn.crf;

/**
 * The weights of a label after another, of the first label and of the last. What the grammar
 * forbids weighs minus infinity, so that its probability is 0.
 */
final class Transitions {
  /** A row for each label, then one for the start of a sequence; the last column is its end. */
  private final float[] weights;

  private final float[] exponentials;
  private final int labels;

  private Transitions(int labels, float[] weights) {
    this.labels = labels;
    this.weights = weights;
    this.exponentials = new float[weights.length];
    exponentiate();
  }

  static Transitions of(Grammar grammar) {
    int labels = grammar.labels();
    var weights = new float[size(labels)];
    for (int previous = 0; previous < labels; previous++) {
      for (int label = 0; label < labels; label++) {
        forbidUnless(grammar.mayFollow(previous, label), weights, index(labels, previous, label));
      }
      forbidUnless(grammar.mayEnd(previous), weights, index(labels, previous, labels));
      forbidUnless(grammar.mayStart(previous), weights, index(labels, labels, previous));
    }
    weights[index(labels, labels, labels)] = Float.NEGATIVE_INFINITY;
    return new Transitions(labels, weights);
  }

  static Transitions of(int labels, float[] weights) {
    return new Transitions(labels, weights.clone());
  }

  static int size(int labels) {
    return (labels + 1) * (labels + 1);
  }

  private static int index(int labels, int previous, int label) {
    return previous * (labels + 1) + label;
  }

  private static void forbidUnless(boolean allowed, float[] weights, int index) {
    if (!allowed) {
      weights[index] = Float.NEGATIVE_INFINITY;
    }
  }

  int labels() {
    return labels;
  }

  /**
   * The place of a pair in {@link #weights()}; a previous label of {@code labels()} is the start.
   */
  int index(int previous, int label) {
    return index(labels, previous, label);
  }

  float weight(int previous, int label) {
    return weights[index(previous, label)];
  }

  float exponential(int previous, int label) {
    return exponentials[index(previous, label)];
  }

  /** The weights themselves, for the learner, who calls {@link #exponentiate} after a change. */
  float[] weights() {
    return weights;
  }

  float[] exponentials() {
    return exponentials;
  }

  void exponentiate() {
    for (int i = 0; i < weights.length; i++) {
      exponentials[i] = (float) Math.exp(weights[i]);
    }
  }
}
