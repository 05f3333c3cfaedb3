package org.standoff.identities;

import java.util.ArrayList;
import java.util.List;
import org.standoff.text.Fold;

/** A pattern for names: the beginning of any word of them, with {@code *} for any characters. */
public final class NamePattern {
  private final List<String> parts = new ArrayList<>();
  private final boolean beginsAnywhere;

  public NamePattern(String typed) {
    beginsAnywhere = typed.strip().startsWith("*");
    int from = 0;
    for (int star = typed.indexOf('*'); star >= 0; star = typed.indexOf('*', from)) {
      add(typed.substring(from, star));
      from = star + 1;
    }
    add(typed.substring(from));
  }

  private void add(String typed) {
    var folded = Fold.fold(typed);
    if (!folded.isEmpty()) {
      parts.add(folded);
    }
  }

  /**
   * Whether a name is meant.
   *
   * @param folded as {@link Fold} makes it
   */
  public boolean matches(String folded) {
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean atWord = i == 0 && !beginsAnywhere;
      at = atWord ? wordBeginning(folded, parts.get(i)) : folded.indexOf(parts.get(i), at);
      if (at < 0) {
        return false;
      }
      at += parts.get(i).length();
    }
    return true;
  }

  private static int wordBeginning(String folded, String part) {
    int at = folded.indexOf(part);
    while (at > 0 && folded.charAt(at - 1) != ' ') {
      at = folded.indexOf(part, at + 1);
    }
    return at;
  }
}
