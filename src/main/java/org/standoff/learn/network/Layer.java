package org.standoff.learn.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of a recurrent layer. From the vector of each word it makes three of the same width:
 * what the word brings, what of the memory it keeps, and how much of the memory shows in the
 * result, beside the word's own vector. The first half of the memory goes from left to right, the
 * second from right to left. Immutable.
 */
final class Layer {
  static final int PARTS = 3;

  /** For each number of a vector, its part in the three. */
  final float[][] weights;

  final float[] bias;

  Layer(float[][] weights, float[] bias) {
    this.weights = weights;
    this.bias = bias;
  }

  Layer rounded() {
    return new Layer(Half.rounded(weights), Half.rounded(bias));
  }

  void write(DataOutput out) throws IOException {
    Half.write(weights, out);
    Half.write(bias, out);
  }

  static Layer read(int width, DataInput in) throws IOException {
    return new Layer(Half.read(width, PARTS * width, in), Half.read(PARTS * width, in));
  }
}
