package org.standoff.entities.mending;

import java.lang.Character.UnicodeScript;
import org.standoff.entities.mending.LaidNames.Laid;

/** What stands in brackets in another script behind a name is the same name: "Neihu (內湖)". */
public final class OtherScripts implements NameRule {
  private static final int LONGEST = 8;

  @Override
  public void mend(LaidNames names) {
    var prose = names.prose();
    for (var name : names.names()) {
      int first = name.end() + 1;
      int end = first;
      while (end < first + LONGEST && isOther(prose.written(end))) {
        end++;
      }
      if (end > first
          && prose.is(name.end(), "(")
          && prose.is(end, ")")
          && prose.sentenceOf(name.first()) == prose.sentenceOf(end)) {
        names.put(new Laid(name.type(), first, end, name.score()));
      }
    }
  }

  /** Whether a word is written in letters that are not Latin ones. */
  public static boolean isOther(String word) {
    return !word.isEmpty()
        && word.codePoints().allMatch(Character::isLetter)
        && word.codePoints().noneMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
  }
}
