package org.standoff.figures.lexemes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.standoff.text.WordTable;

/** The words of rise and fall, which tell a change from a range and name what changed. */
public final class ChangeWords {
  private static final Set<String> REACHING = new HashSet<>();
  private static final Set<String> TURNING = new HashSet<>();
  private static final Set<String> NOUNS;

  static {
    var table = WordTable.of(Locale.ENGLISH, "changes");
    REACHING.addAll(table.words("change"));
    REACHING.addAll(table.words("reach"));
    TURNING.addAll(table.words("change"));
    TURNING.addAll(table.words("turn"));
    NOUNS = table.words("nouns");
  }

  private ChangeWords() {}

  /** Whether a verb stands between a thing and its figure: "inflation hit", "prices rose by". */
  public static boolean isReaching(String word) {
    return REACHING.contains(word);
  }

  /** Whether "from 5 to 6" is a change after a word, and no range. */
  public static boolean isTurning(String word) {
    return TURNING.contains(word);
  }

  /** Whether a word is a noun of change, such as "increase" and "cut". */
  public static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }
}
