package org.standoff.prose;

import java.util.Locale;
import java.util.Set;
import org.standoff.text.WordTable;

/**
 * Knows the clauses that hold whatever somebody says: "No matter what | Lee says |, the road is
 * open", "contrary to what | Lee claimed |". What stands beside them is the article's own, and as
 * often as not the opposite.
 */
public final class Concessions {
  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "clauses");
  private static final Set<String> OPENERS = TABLE.words("conceding");
  private static final Set<String> WITH_QUESTION = TABLE.words("conceding-questions");
  private static final Set<String> QUESTIONS = TABLE.words("questions");

  private Concessions() {}

  /** Whether a verb is that of such a clause. */
  public static boolean have(Prose prose, int verb) {
    int start = prose.sentenceStart(verb);
    for (int i = verb - 1; i >= start && !isBoundary(prose, i); i--) {
      if (opens(prose, i, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(Prose prose, int token) {
    return prose.isTagged(token, "PUNCT") && !prose.isHyphen(token);
  }

  private static boolean opens(Prose prose, int token, int start) {
    var word = prose.word(token);
    boolean however =
        word.equals("however")
            && (prose.isTagged(token + 1, "ADJ") || prose.isTagged(token + 1, "ADV"));
    return OPENERS.contains(word)
        || however
        || (QUESTIONS.contains(word) && isConceded(prose, token, start));
  }

  /** "no matter | what", "regardless of | whether", "contrary to | what". */
  private static boolean isConceded(Prose prose, int question, int start) {
    int before = question - 1;
    if (before > start && (prose.is(before, "of") || prose.is(before, "to"))) {
      before--;
    }
    return before >= start && WITH_QUESTION.contains(prose.word(before));
  }
}
