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
    return words.stream().flatMap(word -> groups(word).stream()).toList();
  }

  /** The digits of a number in groups; any other word as it is. */
  public static List<String> groups(String word) {
    boolean isLong = word.length() > GROUP && isNumber(word) && word.charAt(0) != '0';
    if (!isLong) {
      return List.of(word);
    }
    List<String> groups = new ArrayList<>();
    int head = word.length() % GROUP;
    if (head > 0) {
      groups.add(word.substring(0, head));
    }
    for (int i = head; i < word.length(); i += GROUP) {
      groups.add(word.substring(i, i + GROUP));
    }
    return groups;
  }

  private static List<String> joined(List<String> words) {
    List<String> joined = new ArrayList<>();
    boolean open = false;
    for (var word : words) {
      if (open && isGroup(word)) {
        joined.addLast(joined.removeLast() + word);
      } else {
        joined.add(word);
        open = isHead(word);
      }
    }
    return List.copyOf(joined);
  }

  /** Whether a number in groups can begin with a word. */
  public static boolean isHead(String word) {
    return !word.isEmpty() && word.length() <= GROUP && isNumber(word) && word.charAt(0) != '0';
  }

  /** Whether a number in groups can go on with a word. */
  public static boolean isGroup(String word) {
    return word.length() == GROUP && isNumber(word);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
