package org.standoff.prose;

/**
 * Words that stand together: tokens of {@link Prose}, or words of {@link Syntax}, each by their
 * numbers.
 *
 * @param first the first of them
 * @param end the one after the last, greater than {@code first}
 */
public record Words(int first, int end) {
  /** Refuses to be empty. */
  public Words {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("no words: " + first + ".." + end);
    }
  }

  /** One word. */
  public static Words of(int word) {
    return new Words(word, word + 1);
  }

  public int last() {
    return end - 1;
  }

  /** How many they are. */
  public int size() {
    return end - first;
  }

  public boolean overlaps(Words other) {
    return first < other.end && other.first < end;
  }

  public boolean contains(int word) {
    return first <= word && word < end;
  }
}
