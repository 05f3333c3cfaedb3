package org.standoff.read;

import java.nio.ByteBuffer;

/**
 * Makes names differ, such as those of a file's records. It keeps a 64-bit hash of each, so that
 * ten million names costs some 400 MB at most; should two hashes ever meet, a name gets a number
 * that it did not need.
 */
public final class SeenNames {
  private long[] hashes = new long[1 << 10];

  /** How often the name of a hash was asked for: the number to try next. */
  private int[] uses = new int[1 << 10];

  private int count;

  /** The name itself, or with {@code ~2}, {@code ~3} … behind it if it was given out before. */
  public String unique(String name) {
    int number = use(name);
    if (number == 1) {
      return name;
    }
    while (use(name + "~" + number) > 1) {
      number = use(name);
    }
    return name + "~" + number;
  }

  /** Counts a use of a name and says the how manieth it is. */
  private int use(String name) {
    if (3 * count > 2 * hashes.length) {
      grow();
    }
    // Zero marks an empty place.
    long hash = ByteBuffer.wrap(ArticleId.sha256(name)).getLong() | 1;
    int place = place(hash);
    if (hashes[place] == 0) {
      hashes[place] = hash;
      count++;
    }
    return ++uses[place];
  }

  private int place(long hash) {
    int mask = hashes.length - 1;
    int place = (int) (hash >>> 32) & mask;
    while (hashes[place] != 0 && hashes[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    var oldHashes = hashes;
    var oldUses = uses;
    hashes = new long[2 * oldHashes.length];
    uses = new int[2 * oldUses.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int place = place(oldHashes[i]);
        hashes[place] = oldHashes[i];
        uses[place] = oldUses[i];
      }
    }
  }
}
