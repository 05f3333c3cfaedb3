package org.standoff.learn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsTest {
  private final Random random = new Random(7);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, 8, 1
          3, 16, 5
          7, 24, 85
          """)
  void aProductIsAddedToWhatIsThere(int rows, int inner, int columns) {
    var sum = matrix(rows, columns);
    var left = matrix(rows, inner);
    var right = matrix(inner, columns);
    var expected = new double[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        expected[row][column] = sum[row][column];
        for (int k = 0; k < inner; k++) {
          expected[row][column] += (double) left[row][k] * right[k][column];
        }
      }
    }
    Products.add(sum, left, right, rows, inner, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        assertThat((double) sum[row][column]).isCloseTo(expected[row][column], within(1e-4));
      }
    }
  }

  @Test
  void sizesArePaddedToTheStride() {
    assertThat(Products.padded(0)).isZero();
    assertThat(Products.padded(1)).isEqualTo(8);
    assertThat(Products.padded(8)).isEqualTo(8);
    assertThat(Products.padded(9)).isEqualTo(16);
  }

  private float[][] matrix(int rows, int columns) {
    var matrix = new float[rows][columns];
    for (var row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return matrix;
  }
}
