package org.standoff.figures.lexemes;

import java.util.Locale;
import java.util.Set;
import org.standoff.text.WordTable;

/**
 * Tells rows of digits that are no numbers: "020 7946 0018", "(914) 349-8600", "555-0123",
 * "555-123-4567", "02079460018".
 */
final class Codes {
  /** No code is longer; numbers in a table may be. */
  private static final int MOST_GROUPS = 8;

  /** Groups that are all shorter are the sets of a match: "6-4 3-6 7-5". */
  private static final int SHORTEST_GROUP = 2;

  private static final int SHORTEST_WITH_PREFIX = 7;
  private static final int SHORTEST_WITH_ZERO = 8;

  /** How far before a number a word may stand that makes it one to call. */
  private static final int REACH = 6;

  private static final Set<String> CALLS = WordTable.of(Locale.ENGLISH, "labels").words("calls");

  private Codes() {}

  /** Whether the digits at a lexeme are one of the groups of a code. */
  static boolean holds(Lexemes lexemes, int i) {
    int first = i;
    int before = groupBefore(lexemes, first);
    for (int n = 0; before < first && n < MOST_GROUPS; n++) {
      first = before;
      before = groupBefore(lexemes, first);
    }
    int last = first;
    int digits = lexemes.word(first).length();
    int groups = 1;
    int longest = digits;
    int next = groupAfter(lexemes, last);
    while (next > last && groups < MOST_GROUPS) {
      last = next;
      digits += lexemes.word(last).length();
      longest = Math.max(longest, lexemes.word(last).length());
      groups++;
      next = groupAfter(lexemes, last);
    }
    if (groups == 1) {
      return digits >= SHORTEST_WITH_ZERO && lexemes.word(first).startsWith("0");
    }
    return i <= last && longest >= SHORTEST_GROUP && isCode(lexemes, first, groups, digits);
  }

  private static boolean isCode(Lexemes lexemes, int first, int groups, int digits) {
    if (lexemes.is(first - 1, "+") && lexemes.touches(first - 1)) {
      return digits >= SHORTEST_WITH_PREFIX;
    }
    if (lexemes.is(first - 1, "(")) {
      return lexemes.is(first + 1, ")")
          && lexemes.word(first).length() >= 3
          && digits >= SHORTEST_WITH_PREFIX;
    }
    boolean zero = lexemes.word(first).startsWith("0") && lexemes.word(first).length() > 1;
    if (zero && digits >= SHORTEST_WITH_ZERO) {
      return true;
    }
    if (!lexemes.isHyphen(first + 1)) {
      return false;
    }
    return groups > 2 || isLocal(lexemes, first);
  }

  /** "555-0123", "call 349-8600": a range only where nobody is called and no zero begins it. */
  private static boolean isLocal(Lexemes lexemes, int first) {
    if (lexemes.word(first).length() != 3 || lexemes.word(first + 2).length() != 4) {
      return false;
    }
    if (lexemes.is(first, "555") || lexemes.word(first + 2).startsWith("0")) {
      return true;
    }
    for (int k = first - 1; k >= first - REACH; k--) {
      if (CALLS.contains(lexemes.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** The group after one, where a single blank, a hyphen or a bracket joins them, else the same. */
  private static int groupAfter(Lexemes lexemes, int i) {
    if (lexemes.isNumber(i + 1)) {
      return isOneBlank(lexemes, i) ? i + 1 : i;
    }
    boolean joined = lexemes.isHyphen(i + 1) || isBracket(lexemes, i + 1);
    return joined && lexemes.isNumber(i + 2) ? i + 2 : i;
  }

  private static int groupBefore(Lexemes lexemes, int i) {
    if (lexemes.isNumber(i - 1)) {
      return isOneBlank(lexemes, i - 1) ? i - 1 : i;
    }
    boolean joined = lexemes.isHyphen(i - 1) || isBracket(lexemes, i - 1);
    return joined && lexemes.isNumber(i - 2) ? i - 2 : i;
  }

  /** The end of an area code: "(914) 349-8600". */
  private static boolean isBracket(Lexemes lexemes, int i) {
    return lexemes.is(i, ")") && lexemes.is(i - 2, "(");
  }

  private static boolean isOneBlank(Lexemes lexemes, int i) {
    return lexemes.start(i + 1) == lexemes.end(i) + 1;
  }
}
