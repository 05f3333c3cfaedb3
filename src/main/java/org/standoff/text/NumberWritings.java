package org.standoff.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The ways in which the numbers among words are written: {@code 3500} and {@code 3,500}, whose
 * folded words are two.
 */
public final class NumberWritings {
  private static final int GROUP = 3;

  private NumberWritings() {}

  /**
   * The words as they are, then with the digits of their numbers in groups, then without.
   *
   * @param words folded
   */
  public static List<List<String>> of(List<String> words) {
    var writings = new LinkedHashSet<List<String>>();
    writings.add(List.copyOf(words));
    writings.add(grouped(words));
    writings.add(joined(words));
    return List.copyOf(writings);
  }

  private static List<String> grouped(List<String> words) {
    List<String> grouped = new ArrayList<>();
    for (var word : words) {
      int head = word.length() % GROUP;
      boolean isLong = word.length() > GROUP && isNumber(word) && word.charAt(0) != '0';
      if (!isLong) {
        grouped.add(word);
        continue;
      }
      if (head > 0) {
        grouped.add(word.substring(0, head));
      }
      for (int i = head; i < word.length(); i += GROUP) {
        grouped.add(word.substring(i, i + GROUP));
      }
    }
    return List.copyOf(grouped);
  }

  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    boolean open = false;
    for (var word : words) {
      boolean goesOn = open && word.length() == GROUP && isNumber(word);
      if (goesOn) {
        joined.addLast(joined.removeLast() + word);
      } else {
        joined.add(word);
        open = word.length() <= GROUP && isNumber(word) && word.charAt(0) != '0';
      }
    }
    return List.copyOf(joined);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
