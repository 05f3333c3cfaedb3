package org.standoff.learn.network;

import java.util.SplittableRandom;

/**
 * Weights that are being learned, in rows, by Adam: each moves by its gradient's mean over its
 * gradient's usual size. A row without a gradient stays as it is.
 */
final class Parameters {
  private static final float MEAN_DECAY = 0.9f;
  private static final float SIZE_DECAY = 0.95f;

  /** Keeps a weight whose gradient is next to nothing from running away. */
  private static final float LEAST_SIZE = 1e-6f;

  final float[][] values;
  private final float[][] gradients;
  private final float[][] means;
  private final float[][] squares;

  /** The rows that have a gradient, and how many. */
  private final int[] touched;

  private final boolean[] isTouched;
  private int touchedCount;

  /**
   * Weights by chance.
   *
   * @param range how far from 0
   */
  Parameters(int rows, int columns, double range, SplittableRandom random) {
    values = new float[rows][columns];
    gradients = new float[rows][columns];
    means = new float[rows][columns];
    squares = new float[rows][columns];
    touched = new int[rows];
    isTouched = new boolean[rows];
    for (var row : values) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) ((random.nextDouble() * 2 - 1) * range);
      }
    }
  }

  /** The gradient of a row, to be added to. */
  float[] gradient(int row) {
    if (!isTouched[row]) {
      isTouched[row] = true;
      touched[touchedCount++] = row;
    }
    return gradients[row];
  }

  /** The gradients of all rows, to be added to. */
  float[][] gradients() {
    for (int row = 0; row < values.length; row++) {
      gradient(row);
    }
    return gradients;
  }

  /**
   * Moves the weights, and forgets the gradients.
   *
   * @param time how many times this was done, with this
   */
  void update(float rate, int time) {
    float meanScale = (float) (1 / (1 - StrictMath.pow(MEAN_DECAY, time)));
    float sizeScale = (float) (1 / (1 - StrictMath.pow(SIZE_DECAY, time)));
    for (int i = 0; i < touchedCount; i++) {
      int row = touched[i];
      isTouched[row] = false;
      var square = squares[row];
      updateMoments(gradients[row], means[row], square);
      move(values[row], means[row], square, rate * meanScale, sizeScale);
    }
    touchedCount = 0;
  }

  private static void updateMoments(float[] gradient, float[] mean, float[] square) {
    for (int i = 0; i < gradient.length; i++) {
      mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * gradient[i];
      square[i] = SIZE_DECAY * square[i] + (1 - SIZE_DECAY) * gradient[i] * gradient[i];
      gradient[i] = 0;
    }
  }

  private static void move(
      float[] values, float[] mean, float[] square, float rate, float sizeScale) {
    for (int i = 0; i < values.length; i++) {
      values[i] -= rate * mean[i] / ((float) Math.sqrt(sizeScale * square[i]) + LEAST_SIZE);
    }
  }
}
