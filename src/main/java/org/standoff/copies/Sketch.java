package org.standoff.copies;

import java.util.Arrays;

/**
 * A sample of the runs of four words of a text, by which texts that share some are found among
 * many. About one run in sixteen is in it, of a short text more; the same run is chosen in every
 * text.
 */
public final class Sketch {
  /** The words of a run. */
  static final int RUN = 4;

  /** One run in so many is in the sample. */
  private static final int ONE_IN = 16;

  private static final long BOUND = (1L << 32) / ONE_IN;

  /** A text has at least so many in its sample, if it has as many. */
  private static final int FEWEST = 16;

  private final int words;

  /** In ascending order as unsigned numbers, each once. */
  private final int[] hashes;

  private Sketch(int words, int... hashes) {
    this.words = words;
    this.hashes = hashes;
  }

  /** The sketch of a text; that of a text of less than four words is empty. */
  public static Sketch of(String text) {
    var words = ComparedWords.of(text);
    var all = new long[Math.max(0, words.size() - RUN + 1)];
    for (int i = 0; i < all.length; i++) {
      long run = 0;
      for (int j = i; j < i + RUN; j++) {
        run = run * 0x9E3779B97F4A7C15L + words.get(j).folded().hashCode();
      }
      all[i] = mixed(run);
    }
    var distinct = Arrays.stream(all).sorted().distinct().toArray();
    int count = 0;
    while (count < distinct.length && (count < FEWEST || distinct[count] < BOUND)) {
      count++;
    }
    var hashes = new int[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = (int) distinct[i];
    }
    return new Sketch(words.size(), hashes);
  }

  /**
   * A sketch that was written down.
   *
   * @param words how many the text has
   * @param hashes as {@link #hashes} gave them
   */
  public static Sketch read(int words, int... hashes) {
    return new Sketch(words, hashes.clone());
  }

  /** How many words the text has. */
  public int words() {
    return words;
  }

  /** The sample, to be written down. */
  public int[] hashes() {
    return hashes.clone();
  }

  int size() {
    return hashes.length;
  }

  int hash(int index) {
    return hashes[index];
  }

  /**
   * About how much of the shorter of two texts is in the other, in 0..1.
   *
   * @param common how many hashes their samples have in common
   */
  double contained(Sketch other, int common) {
    if (size() == 0 || other.size() == 0) {
      return 0;
    }
    int bound = hashes[size() - 1];
    int otherBound = other.hashes[other.size() - 1];
    int lower = Integer.compareUnsigned(bound, otherBound) < 0 ? bound : otherBound;
    return (double) common / Math.max(1, Math.min(below(lower), other.below(lower)));
  }

  private int below(int bound) {
    int count = 0;
    while (count < hashes.length && Integer.compareUnsigned(hashes[count], bound) <= 0) {
      count++;
    }
    return count;
  }

  /** An unsigned number of 32 bits, each of which hangs on all bits of another. */
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 32)) * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed >>> 32;
  }
}
