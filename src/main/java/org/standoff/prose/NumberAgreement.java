package org.standoff.prose;

import java.util.Set;

/** Tells which of the names that "and" joins a verb can have as its subject. */
public final class NumberAgreement {
  private static final Set<String> ONE = Set.of("is", "was", "has", "does", "'s");
  private static final int FURTHEST_AUXILIARY = 3;

  private final Prose prose;
  private final Mentioned mentioned;

  /** Looks at one article. */
  public NumberAgreement(Mentioned mentioned) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
  }

  /**
   * "He was offered a job at Oldham and | Kevin Lee | has said": the words before a verb of one, or
   * what of them it can have as its subject.
   */
  public Words of(Words subject, int verb) {
    if (subject.end() > verb || !isOfOne(subject.end(), verb)) {
      return subject;
    }
    for (int i = subject.last(); i > subject.first(); i--) {
      if (prose.isTagged(i, "CCONJ") && mentioned.at(i).isEmpty()) {
        boolean person = mentioned.isPersonByName(i + 1);
        return person && prose.is(i, "and") ? new Words(i + 1, subject.end()) : subject;
      }
      if (!prose.isTagged(i, "PROPN") && mentioned.at(i).isEmpty()) {
        return subject;
      }
    }
    return subject;
  }

  /** "has | said", "says": a verb whose subject is one. */
  private boolean isOfOne(int from, int verb) {
    for (int i = from; i < verb && i < from + FURTHEST_AUXILIARY; i++) {
      if (ONE.contains(prose.word(i))) {
        return true;
      }
      if (prose.isVerbal(i)) {
        return false;
      }
    }
    var word = prose.word(verb);
    return from == verb && word.endsWith("s") && !word.endsWith("ss");
  }
}
