package org.standoff.entities.pronouns;

import org.standoff.prose.Nesting;
import org.standoff.prose.Syntax;

/** How a pronoun and the names around it hang together in the tree of their sentence. */
final class Ties {
  /** How far up a tree is looked. */
  private static final int HIGHEST = 40;

  private final Syntax syntax;
  private final Nesting nesting;

  Ties(Nesting nesting) {
    this.nesting = nesting;
    syntax = nesting.syntax();
  }

  /** "Hall praised him" is about another man. */
  boolean isObjectOfOwnVerb(Pronoun pronoun, Reference reference) {
    return pronoun.role() == ClauseRole.OBJECT
        && !pronoun.isReflexive()
        && reference.role().isSubject()
        && syntax.head(pronoun.word()) == syntax.head(reference.place());
  }

  /** Whether somebody does what a clause says. */
  private boolean isDoer(Reference reference, int clause) {
    return nesting.subject(clause).filter(subject -> isAt(reference, subject)).isPresent();
  }

  private static boolean isAt(Reference reference, int word) {
    return reference.place() == word || reference.word() == word;
  }

  /** "Ann Lee, his wife" is not his. */
  boolean isPartOf(Pronoun pronoun, Reference reference) {
    int word = pronoun.word();
    for (int i = 0; i < HIGHEST && !nesting.isClause(word); i++) {
      if (syntax.fullRelation(word).equals("conj")) {
        return false;
      }
      word = syntax.head(word);
      if (word == reference.word()) {
        return true;
      }
    }
    return false;
  }

  /** "His wife, Ann Lee," is not his. */
  boolean isOwn(Pronoun pronoun, Reference reference) {
    int owned = syntax.head(pronoun.word());
    int word = reference.word();
    for (int i = 0; i < HIGHEST && word != reference.place(); i++) {
      if (word == owned) {
        return pronoun.role() == ClauseRole.POSSESSIVE;
      }
      word = syntax.head(word);
    }
    return pronoun.role() == ClauseRole.POSSESSIVE && word == owned;
  }

  /** "He said that Hall left" is about two. */
  boolean isSaid(Pronoun pronoun, Reference reference) {
    int clause = nesting.clause(pronoun.word());
    int said = nesting.clause(reference.place());
    return pronoun.role().isSubject()
        && said != clause
        && nesting.isUnder(said, clause)
        && relationBelow(said, clause).equals("ccomp");
  }

  /** What a pronoun rules is mostly about another one. */
  boolean commands(Pronoun pronoun, Reference reference) {
    return pronoun.role() != ClauseRole.POSSESSIVE
        && nesting.isUnder(reference.word(), nesting.clause(pronoun.word()));
  }

  /** How the clause of a pronoun and that of a name in its sentence hang together. */
  String of(Pronoun pronoun, Reference reference) {
    int clause = nesting.clause(pronoun.word());
    int other = nesting.clause(reference.place());
    var roles = " " + pronoun.role().label() + " " + reference.role().label();
    var reflexive = pronoun.isReflexive() ? "reflexive " : "";
    if (isDoer(reference, clause)) {
      return reflexive + "own " + pronoun.role().label();
    }
    if (clause == other) {
      return reflexive + "same" + roles;
    }
    if (nesting.isUnder(clause, other)) {
      return "under " + relationBelow(clause, other) + roles;
    }
    if (nesting.isUnder(clause, reference.word())) {
      return "relative" + roles;
    }
    return nesting.isUnder(other, clause)
        ? "over " + relationBelow(other, clause) + roles
        : "beside" + roles;
  }

  /** What the clause next below another is to it, on the way down to a third. */
  private String relationBelow(int clause, int above) {
    int below = clause;
    for (int i = 0; i < HIGHEST; i++) {
      int next = nesting.clauseAbove(below);
      if (next == above || next == below) {
        break;
      }
      below = next;
    }
    return syntax.fullRelation(below);
  }
}
