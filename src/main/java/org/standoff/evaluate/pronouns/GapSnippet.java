package org.standoff.evaluate.pronouns;

import org.standoff.text.Span;

/** A pronoun and two names, at most one of which it stands for. */
public record GapSnippet(Span pronoun, Candidate first, Candidate second) {
  /**
   * A name that the pronoun may stand for.
   *
   * @param isMeant whether it does
   */
  public record Candidate(Span name, boolean isMeant) {}
}
