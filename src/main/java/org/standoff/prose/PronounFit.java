package org.standoff.prose;

import java.util.Locale;
import java.util.Set;
import org.standoff.text.WordTable;

/** Tells whom of those who are named "he" and "she" cannot be. */
public final class PronounFit {
  /** The tokens between a pronoun and another for the same person, at most. */
  private static final int FURTHEST_PRONOUN = 500;

  private static final WordTable GIVEN_NAMES = WordTable.of(Locale.ENGLISH, "given-names");
  private static final Set<String> FEMALE = GIVEN_NAMES.words("female");
  private static final Set<String> MALE = GIVEN_NAMES.words("male");

  private final Prose prose;
  private final Mentioned mentioned;

  /** Looks at one article. */
  public PronounFit(Mentioned mentioned) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
  }

  /**
   * Whether a pronoun does not fit somebody: by the given name, or else because the text has called
   * them by the other more often; a pronoun may be misunderstood, and the more so behind whom
   * others have spoken of since.
   */
  public boolean isOther(int entity, int pronoun) {
    boolean male = prose.is(pronoun, "he");
    var name = mentioned.entity(entity).name().toLowerCase(Locale.ROOT);
    var given = name.substring(0, Math.max(0, name.indexOf(' ')));
    if (MALE.contains(given) || FEMALE.contains(given)) {
      return !(male ? MALE : FEMALE).contains(given);
    }
    return called(entity, male ? "she" : "he", pronoun)
        > called(entity, male ? "he" : "she", pronoun);
  }

  /** How often somebody is called by a word before a pronoun. */
  private int called(int entity, String word, int pronoun) {
    int count = 0;
    for (int i = Math.max(0, pronoun - FURTHEST_PRONOUN); i < pronoun; i++) {
      boolean so = prose.is(i, word);
      count += so && mentioned.at(i).filter(found -> found.entity() == entity).isPresent() ? 1 : 0;
    }
    return count;
  }
}
