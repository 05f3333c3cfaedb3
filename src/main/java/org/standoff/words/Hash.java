package org.standoff.words;

/** Hashes of 64 bits for words and features: fixed for all time, since models are made of them. */
public final class Hash {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** The hash of no character at all, where {@link #append} begins. */
  public static final long START = 0xCBF29CE484222325L;

  private Hash() {}

  /** The hash of a text that goes on with one more character. */
  public static long append(long hash, char c) {
    return (hash ^ c) * 0x100000001B3L;
  }

  /** The hash of a whole text. */
  public static long of(CharSequence text) {
    long hash = START;
    for (int i = 0; i < text.length(); i++) {
      hash = append(hash, text.charAt(i));
    }
    return mix(hash);
  }

  /** A hash of two hashes; their order matters. */
  public static long of(long first, long second) {
    return mix(first * GOLDEN + second);
  }

  /** A hash of three hashes; their order matters. */
  public static long of(long first, long second, long third) {
    return of(of(first, second), third);
  }

  /** Spreads every bit over all others (the finalizer of SplittableRandom). */
  public static long mix(long bits) {
    long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
