package org.standoff.relations;

import java.util.List;

/**
 * What a clause claims of one subject, in words of its tree.
 *
 * @param clause the word that heads the clause
 * @param subjectHead the word that heads the subject
 * @param arguments all that is neither subject nor predicate, as it is to be read; at least one
 */
record Claim(
    int clause,
    int subjectHead,
    Phrase subject,
    Predicate predicate,
    Phrase tie,
    List<Argument> arguments) {
  Claim {
    arguments = List.copyOf(arguments);
  }

  /** A part of a claim. */
  record Argument(int head, Phrase phrase) {}
}
