package org.standoff.sentences;

import java.util.Locale;
import java.util.Set;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/** Abbreviations of English news, sorted by what a full stop behind them may mean. */
final class Abbreviations {
  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "abbreviations");

  /** Stand before a name, capitalised: the sentence goes on. */
  private static final Set<String> TITLES = TABLE.words("titles");

  /** Stand before what they belong to: the sentence goes on. */
  private static final Set<String> CONTINUING = TABLE.words("continuing");

  /** Stand before a number: the sentence goes on if one follows. */
  private static final Set<String> NUMBERED = TABLE.words("numbered");

  /** May end a sentence or not, capitalised: what follows decides. */
  private static final Set<String> OPEN = TABLE.words("open");

  /** The same in lower case. */
  private static final Set<String> OPEN_UNITS = TABLE.words("open units");

  private Abbreviations() {}

  static boolean isTitle(String word) {
    return (startsUpper(word) && TITLES.contains(lower(word))) || CONTINUING.contains(word);
  }

  static boolean isNumbered(String word) {
    return NUMBERED.contains(lower(word));
  }

  static boolean isMonthOrDay(String word) {
    return startsUpper(word) && CalendarWords.isShortDayOrMonth(lower(word));
  }

  static boolean isOpen(String word) {
    return (startsUpper(word) && OPEN.contains(lower(word))) || OPEN_UNITS.contains(word);
  }

  /**
   * Single letters with full stops between them: "U.S", "p.m", "D.C"; the last stop is left out.
   */
  static boolean isDotted(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
