package org.standoff.learn.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Numbers of 16 bits, in which weights are written. */
final class Half {
  private Half() {}

  /** The nearest number that can be written. */
  static float round(float number) {
    return Float.float16ToFloat(Float.floatToFloat16(number));
  }

  static float[] rounded(float[] numbers) {
    var rounded = new float[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      rounded[i] = round(numbers[i]);
    }
    return rounded;
  }

  static float[][] rounded(float[][] rows) {
    var rounded = new float[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      rounded[row] = rounded(rows[row]);
    }
    return rounded;
  }

  static void write(float number, DataOutput out) throws IOException {
    out.writeShort(Float.floatToFloat16(number));
  }

  static void write(float[] numbers, DataOutput out) throws IOException {
    for (float number : numbers) {
      write(number, out);
    }
  }

  static void write(float[][] rows, DataOutput out) throws IOException {
    for (var row : rows) {
      write(row, out);
    }
  }

  static float[] read(int size, DataInput in) throws IOException {
    var numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = Float.float16ToFloat(in.readShort());
    }
    return numbers;
  }

  static float[][] read(int rows, int columns, DataInput in) throws IOException {
    var matrix = new float[rows][];
    for (int row = 0; row < rows; row++) {
      matrix[row] = read(columns, in);
    }
    return matrix;
  }
}
