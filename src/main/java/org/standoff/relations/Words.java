package org.standoff.relations;

/**
 * Words of a tree that stand together.
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

  static Words of(int word) {
    return new Words(word, word + 1);
  }

  boolean contains(int word) {
    return first <= word && word < end;
  }
}
