package org.standoff.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How models write the keys of what they know, and numbers that go with them: byte by byte of all
 * numbers, so that like stands next to like and packs well. Meant to be compressed.
 */
public final class KeyPlanes {
  private KeyPlanes() {}

  /**
   * The key of a word or feature: the upper half of its hash. The chance that one that is not known
   * is taken for another is the number of known ones in 4 billion.
   */
  public static int key(long hash) {
    return (int) (hash >>> 32);
  }

  /**
   * Writes keys so that {@link #readKeys} gives them back.
   *
   * @param keys in ascending order
   */
  public static void writeKeys(int[] keys, DataOutput out) throws IOException {
    var differences = keys.clone();
    for (int i = keys.length - 1; i > 0; i--) {
      differences[i] -= keys[i - 1];
    }
    out.writeInt(keys.length);
    writeNumbers(differences, out);
  }

  /** Reads what {@link #writeKeys} wrote. */
  public static int[] readKeys(DataInput in) throws IOException {
    var keys = readNumbers(in.readInt(), in);
    for (int i = 1; i < keys.length; i++) {
      keys[i] += keys[i - 1];
    }
    return keys;
  }

  /** Writes numbers, but not how many, so that {@link #readNumbers} gives them back. */
  public static void writeNumbers(int[] numbers, DataOutput out) throws IOException {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      for (int number : numbers) {
        out.writeByte(number >>> shift);
      }
    }
  }

  /**
   * Reads what {@link #writeNumbers} wrote.
   *
   * @param size how many numbers there are
   */
  public static int[] readNumbers(int size, DataInput in) throws IOException {
    var numbers = new int[size];
    var plane = new byte[size];
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      in.readFully(plane);
      for (int i = 0; i < size; i++) {
        numbers[i] |= (plane[i] & 0xFF) << shift;
      }
    }
    return numbers;
  }
}
