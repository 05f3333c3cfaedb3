package org.standoff.answers.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words among which those are found that are spelt nearly as another. Of most words, their length
 * and the letters they have tell that they are not, which is seen without looking at them.
 */
final class Spellings {
  private final Map<Integer, Words> byLength = new HashMap<>();

  /** Words of one length, each with a bit for every letter that it has. */
  private static final class Words {
    private final List<String> words;
    private final long[] letters;

    Words(List<String> words) {
      this.words = words;
      letters = words.stream().mapToLong(Spellings::letters).toArray();
    }
  }

  Spellings(List<String> words) {
    Map<Integer, List<String>> ofLength = new HashMap<>();
    for (var word : words) {
      ofLength.computeIfAbsent(word.length(), _ -> new ArrayList<>()).add(word);
    }
    ofLength.forEach((length, same) -> byLength.put(length, new Words(same)));
  }

  /**
   * The words that differ from one by at most so many letters, two that change places being one.
   *
   * @param distance at least 0
   */
  List<String> near(String word, int distance) {
    List<String> near = new ArrayList<>();
    long letters = letters(word);
    for (int length = word.length() - distance; length <= word.length() + distance; length++) {
      var same = byLength.get(length);
      for (int i = 0; same != null && i < same.letters.length; i++) {
        long others = same.letters[i];
        if (Long.bitCount(letters & ~others) <= distance
            && Long.bitCount(others & ~letters) <= distance
            && distance(word, same.words.get(i), distance) <= distance) {
          near.add(same.words.get(i));
        }
      }
    }
    return near;
  }

  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) & 63);
    }
    return letters;
  }

  /** The distance of two words, or any number above the most that matters. */
  private static int distance(String one, String other, int most) {
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    int[] next = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      next[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(row[j - 1] + change, 1 + Math.min(row[j], next[j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
        least = Math.min(least, next[j]);
      }
      if (least > most) {
        return least;
      }
      var spare = before;
      before = row;
      row = next;
      next = spare;
    }
    return row[other.length()];
  }
}
