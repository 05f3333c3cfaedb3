package org.standoff.learn.network;

/**
 * Products of matrices, which are arrays of rows. The loops are such that the compiler makes vector
 * instructions of them, and the order of the sums is fixed: the same numbers on every machine.
 */
final class Products {
  /** So many rows of the right factor are read at a time; sums are written once for all of them. */
  static final int STRIDE = 8;

  private Products() {}

  /** The next multiple of the stride, which the inner size of a product must be. */
  static int padded(int size) {
    return (size + STRIDE - 1) / STRIDE * STRIDE;
  }

  /**
   * Adds the product of two matrices to a third.
   *
   * @param rows of the sum and the left factor
   * @param inner columns of the left factor, rows of the right one; a multiple of the stride
   * @param columns of the sum and the right factor
   */
  static void add(
      float[][] sum, float[][] left, float[][] right, int rows, int inner, int columns) {
    // The rows of the right factor stay in the nearest cache for all rows of the left one.
    for (int k = 0; k < inner; k += STRIDE) {
      for (int row = 0; row < rows; row++) {
        addStride(sum[row], left[row], right, k, 0, columns);
      }
    }
  }

  /** The same for one row. */
  static void add(float[] sum, float[] left, float[][] right, int inner, int columns) {
    for (int k = 0; k < inner; k += STRIDE) {
      addStride(sum, left, right, k, 0, columns);
    }
  }

  /**
   * Adds one stride.
   *
   * @param from the first column, always 0; not knowing that, the compiler first takes single steps
   *     until the sum is aligned, and is then twice as fast with the longest vectors
   */
  private static void addStride(
      float[] sum, float[] left, float[][] right, int k, int from, int columns) {
    float leftA = left[k];
    float leftB = left[k + 1];
    float leftC = left[k + 2];
    float leftD = left[k + 3];
    float leftE = left[k + 4];
    float leftF = left[k + 5];
    float leftG = left[k + 6];
    float leftH = left[k + 7];
    var rightA = right[k];
    var rightB = right[k + 1];
    var rightC = right[k + 2];
    var rightD = right[k + 3];
    var rightE = right[k + 4];
    var rightF = right[k + 5];
    var rightG = right[k + 6];
    var rightH = right[k + 7];
    for (int i = from; i < columns; i++) {
      sum[i] +=
          ((leftA * rightA[i] + leftB * rightB[i]) + (leftC * rightC[i] + leftD * rightD[i]))
              + ((leftE * rightE[i] + leftF * rightF[i]) + (leftG * rightG[i] + leftH * rightH[i]));
    }
  }

  static void add(float[] sum, float[] addend) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += addend[i];
    }
  }

  /** Adds as much of a longer array as the sum is long. */
  static void add(float[] sum, float[] addend, int start) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += addend[start + i];
    }
  }

  static void transpose(float[][] rows, float[][] columns) {
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        columns[column][row] = rows[row][column];
      }
    }
  }
}
