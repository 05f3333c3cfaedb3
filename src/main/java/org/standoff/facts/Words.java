package org.standoff.facts;

/**
 * Tokens of an article that stand together.
 *
 * @param first the first of them
 * @param end the one after the last, greater than {@code first}
 */
record Words(int first, int end) {
  Words {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no words: " + first + ".." + end);
    }
  }

  int last() {
    return end - 1;
  }

  boolean overlaps(Words other) {
    return first < other.end && other.first < end;
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }
}
