package org.standoff.read;

import java.nio.ByteBuffer;

/**
 * Makes the names of a file's records differ. It keeps a 64-bit hash of each, so that a file of ten
 * million records costs some 200 MB at most; should two hashes ever meet, a name gets a number that
 * it did not need.
 */
final class SeenNames {
  private long[] table = new long[1 << 10];
  private int count;

  /** The name itself, or with {@code ~2}, {@code ~3} … behind it if it was given out before. */
  String unique(String name) {
    if (add(name)) {
      return name;
    }
    int number = 2;
    while (!add(name + "~" + number)) {
      number++;
    }
    return name + "~" + number;
  }

  private boolean add(String name) {
    if (3 * count > 2 * table.length) {
      grow();
    }
    // Zero marks an empty place.
    long hash = ByteBuffer.wrap(ArticleId.sha256(name)).getLong() | 1;
    int place = place(hash);
    if (table[place] == hash) {
      return false;
    }
    table[place] = hash;
    count++;
    return true;
  }

  private int place(long hash) {
    int mask = table.length - 1;
    int place = (int) (hash >>> 32) & mask;
    while (table[place] != 0 && table[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    var old = table;
    table = new long[2 * old.length];
    for (long hash : old) {
      if (hash != 0) {
        table[place(hash)] = hash;
      }
    }
  }
}
