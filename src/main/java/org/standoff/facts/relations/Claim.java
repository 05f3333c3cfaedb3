package org.standoff.facts.relations;

import java.util.List;

/**
 * What a clause claims of one subject, or an apposition of its noun, in words of their tree.
 *
 * @param clause the word that heads the clause or the apposition
 * @param subjectHead the word that heads the subject
 * @param tie the words that tie subject and object: those of the predicate with the preposition
 *     that goes with them, or the mark in front of an apposition, which stands for "is"
 * @param arguments all that is neither subject nor predicate, as it is to be read; at least one
 */
record Claim(
    Kind kind,
    int clause,
    int subjectHead,
    Phrase subject,
    Predicate predicate,
    Phrase tie,
    List<Argument> arguments) {
  Claim {
    arguments = List.copyOf(arguments);
  }

  /** What makes a claim. */
  enum Kind {
    CLAUSE,
    APPOSITION
  }

  /** A part of a claim. */
  record Argument(int head, Phrase phrase) {}

  /** The word for what is done or what the subject is. */
  int deed() {
    return predicate.verbs().isEmpty() ? clause : predicate.verbs().getLast();
  }
}
