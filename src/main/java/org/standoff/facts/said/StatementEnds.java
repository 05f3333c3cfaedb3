package org.standoff.facts.said;

import org.standoff.prose.Prose;

/** Decides where the words end that a cue reports, when its sentence goes on without them. */
final class StatementEnds {
  private final Prose prose;
  private final boolean[] quoted;

  StatementEnds(Prose prose, boolean[] quoted) {
    this.prose = prose;
    this.quoted = quoted;
  }

  /** Whether a clause with the cue stands before its subject: "Alleging that …, Chile". */
  boolean isFronted(Saying saying) {
    return prose.word(saying.cue().first()).endsWith("ing")
        && saying.speaker().filter(words -> words.first() > saying.cue().end()).isPresent();
  }

  /** "Alleging | that he lied |, Chile waits": up to the clause whose subject speaks. */
  int beforeSpeaker(Saying saying, int end) {
    int first = saying.speaker().orElseThrow().first();
    return first < end && prose.is(first - 1, ",") ? first - 1 : end;
  }

  /**
   * Where the words end that a cue reports: before a semicolon, before the verb that goes on with
   * the subject that a relative clause told of, and before ", but has", which is no longer said.
   */
  int of(Saying saying, int end) {
    int cue = saying.cue().first();
    boolean relative = prose.is(cue - 1, "who") && prose.is(cue - 2, ",");
    for (int i = saying.end() + 1; i + 1 < end; i++) {
      if (quoted[i]) {
        continue;
      }
      boolean comma = prose.is(i, ",");
      boolean goesOn = comma && relative && isFinite(i + 1);
      boolean but = comma && i + 2 < end && prose.is(i + 1, "but") && isFinite(i + 2);
      if (goesOn || but || prose.is(i, ";")) {
        return i;
      }
    }
    return end;
  }

  /** Whether a token is a verb that can have a subject. */
  boolean isFinite(int token) {
    return prose.isVerbal(token)
        && !prose.word(token).endsWith("ing")
        && !prose.is(token - 1, "to");
  }
}
