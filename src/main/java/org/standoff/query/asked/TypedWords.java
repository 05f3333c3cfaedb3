package org.standoff.query.asked;

import org.standoff.text.Fold;

/** Words of a question as they were typed. */
public final class TypedWords {
  private TypedWords() {}

  /**
   * A word without marks around it and without a possessive ending.
   *
   * @return empty where nothing but marks was typed
   */
  public static String withoutMarks(String typed) {
    var words = Fold.words(typed);
    if (words.isEmpty()) {
      return "";
    }
    boolean possessive = words.size() > 1 && words.getLast().folded().equals("s");
    var last = words.get(words.size() - (possessive ? 2 : 1));
    return typed.substring(words.getFirst().span().start(), last.span().end());
  }
}
