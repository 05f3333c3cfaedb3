package org.standoff.facts.roles;

import java.util.Optional;
import org.standoff.prose.Mentioned;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;

/** Tells when words behind somebody's name describe the bearer of the name that follows them. */
final class FollowingNames {
  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;
  private final SplitNames names;

  FollowingNames(Mentioned mentioned, PersonNouns nouns, SplitNames names) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.nouns = nouns;
    this.names = names;
  }

  /**
   * "Ann Lee, | President | Obama", "…, | adviser to the King | Bo Ray".
   *
   * @param core the words up to their last noun before any preposition
   * @param tail the preposition behind it with its noun
   */
  boolean take(Words core, Optional<Words> tail, int sentenceEnd) {
    return isBeforePerson(core.end(), sentenceEnd)
        || tail.filter(words -> runsInto(words, sentenceEnd)).isPresent();
  }

  private boolean isBeforePerson(int token, int sentenceEnd) {
    int i = token;
    while (i < sentenceEnd && (isTitle(i) || (i > token && prose.is(i, ".")))) {
      i++;
    }
    return i < sentenceEnd && mentioned.isPersonByName(i);
  }

  /** Whether somebody's name follows a place, or a title with its article, in a tail. */
  private boolean runsInto(Words tail, int sentenceEnd) {
    for (int i = tail.first() + 1; i <= Math.min(tail.end(), sentenceEnd - 1); i++) {
      if (mentioned.isPersonByName(i)) {
        int before = i - 1;
        while (before > tail.first() && (isTitle(before) || prose.is(before, "."))) {
          before--;
        }
        return names.isName(before) || (before < i - 1 && prose.isTagged(before, "DET"));
      }
    }
    return false;
  }

  private boolean isTitle(int token) {
    return prose.isCapitalised(token) && nouns.isHonorific(prose.word(token));
  }
}
