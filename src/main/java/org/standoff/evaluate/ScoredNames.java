package org.standoff.evaluate;

import java.util.Locale;
import java.util.Set;
import org.standoff.annotation.Form;

/**
 * Which mentions are names. Those that stand for one are not, "he" and "the minister"; but only
 * words that can be such count as such, so that nothing is hidden from the score by its form.
 */
public final class ScoredNames {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "him", "his", "her", "hers", "himself", "herself", "they", "them", "their",
          "theirs", "it", "its", "itself", "who", "whose", "whom");

  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");

  private static final Set<String> BEFORE_TITLES =
      Set.of("the", "this", "that", "his", "her", "their", "its", "our", "my");

  private ScoredNames() {}

  /** Whether a mention of that form with those characters counts as a name. */
  public static boolean isName(Form form, String surface) {
    return switch (form) {
      case PRONOUN -> !PRONOUNS.contains(surface.toLowerCase(Locale.ROOT));
      case TITLE -> !isTitle(surface);
      case NAME, SURNAME, ACRONYM, ALIAS -> true;
    };
  }

  /** Whether a word is a pronoun for one man or woman. */
  public static boolean isPersonal(String surface) {
    return PERSONAL.contains(surface.toLowerCase(Locale.ROOT));
  }

  private static boolean isTitle(String surface) {
    int end = 0;
    while (end < surface.length() && !Character.isWhitespace(surface.charAt(end))) {
      end++;
    }
    return end < surface.length()
        && BEFORE_TITLES.contains(surface.substring(0, end).toLowerCase(Locale.ROOT));
  }
}
