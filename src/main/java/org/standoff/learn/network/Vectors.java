package org.standoff.learn.network;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.standoff.learn.KeyPlanes;
import org.standoff.learn.perceptron.Features;

/**
 * The vectors of the features that are known; each number is a small whole one times the scale of
 * its vector. Immutable; may be shared by threads.
 */
final class Vectors {
  /** The largest whole number: more would make the file larger, not the network better. */
  static final int LEVELS = 7;

  private final int width;

  /** The features in ascending order, and the scale of each. */
  private final int[] keys;

  private final float[] scales;

  /** The whole numbers of all vectors, in the order of the keys. */
  private final byte[] codes;

  private final FeatureRows table;

  private Vectors(int width, int[] keys, float[] scales, byte[] codes) {
    this.width = width;
    this.keys = keys;
    this.scales = scales;
    this.codes = codes;
    this.table = new FeatureRows(keys);
  }

  /**
   * Rounds vectors.
   *
   * @param keys in ascending order
   */
  static Vectors of(int[] keys, float[][] vectors, int width) {
    var scales = new float[keys.length];
    var codes = new byte[keys.length * width];
    for (int row = 0; row < keys.length; row++) {
      float largest = 0;
      for (float number : vectors[row]) {
        largest = Math.max(largest, Math.abs(number));
      }
      float scale = Half.round(largest / LEVELS);
      scales[row] = scale;
      for (int i = 0; i < width && scale > 0; i++) {
        int code = Math.round(vectors[row][i] / scale);
        codes[row * width + i] = (byte) Math.clamp(code, -LEVELS, LEVELS);
      }
    }
    return new Vectors(width, keys, scales, codes);
  }

  int width() {
    return width;
  }

  /** Adds the vectors of those features that are known. */
  void add(Features features, float[] sum) {
    // All rows are found before any is read, so that the processor can wait for many at a time.
    var rows = features.rows();
    int known = 0;
    for (int i = 0; i < features.size(); i++) {
      int row = table.row(features.feature(i));
      rows[known] = row;
      known += row == FeatureRows.UNKNOWN ? 0 : 1;
    }
    int first = 0;
    for (; first + 4 <= known; first += 4) {
      addFour(rows, first, sum);
    }
    for (; first < known; first++) {
      addOne(rows[first], sum);
    }
  }

  private void addOne(int row, float[] sum) {
    int start = row * width;
    float scale = scales[row];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += scale * codes[start + i];
    }
  }

  /** Four at a time are twice as fast. */
  private void addFour(int[] rows, int first, float[] sum) {
    int startA = rows[first] * width;
    int startB = rows[first + 1] * width;
    int startC = rows[first + 2] * width;
    int startD = rows[first + 3] * width;
    float scaleA = scales[rows[first]];
    float scaleB = scales[rows[first + 1]];
    float scaleC = scales[rows[first + 2]];
    float scaleD = scales[rows[first + 3]];
    for (int i = 0; i < sum.length; i++) {
      sum[i] +=
          (scaleA * codes[startA + i] + scaleB * codes[startB + i])
              + (scaleC * codes[startC + i] + scaleD * codes[startD + i]);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeShort(width);
    KeyPlanes.writeKeys(keys, out);
    for (float scale : scales) {
      Half.write(scale, out);
    }
    out.write(codes);
  }

  static Vectors read(DataInput in) throws IOException {
    int width = in.readUnsignedShort();
    var keys = KeyPlanes.readKeys(in);
    var scales = Half.read(keys.length, in);
    var codes = new byte[keys.length * width];
    in.readFully(codes);
    return new Vectors(width, keys, scales, codes);
  }
}
