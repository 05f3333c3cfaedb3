package org.standoff.prose;

import java.util.Optional;

/**
 * How clauses lie within one another, told by what each word is to its head alone: a tree of news
 * text is often wrong about a word, and seldom about the clause around it.
 */
public final class Nesting {
  /** A longer way up a tree tells nothing, and would take long where a sentence has no end. */
  private static final int HIGHEST = 40;

  private final Syntax syntax;

  /** The clauses of some trees. */
  public Nesting(Syntax syntax) {
    this.syntax = syntax;
  }

  public Syntax syntax() {
    return syntax;
  }

  /**
   * The word in whose place in the clause a word stands: "minister" for "Hall" in "the minister,
   * Hall,", "Lee" for "Hall" in "Lee and Hall".
   */
  public int place(int word) {
    int place = word;
    for (int i = 0; i < HIGHEST && standsFor(place); i++) {
      place = syntax.head(place);
    }
    return place;
  }

  private boolean standsFor(int word) {
    return switch (syntax.fullRelation(word)) {
      case "flat", "flat:name", "appos", "nmod:desc" -> true;
      case "conj" -> isNominal(word) && isNominal(syntax.head(word));
      default -> false;
    };
  }

  private boolean isNominal(int word) {
    return syntax.isNoun(word) || syntax.isTagged(word, "PRON");
  }

  /** The word that rules the clause of a word, most often a verb. */
  public int clause(int word) {
    int clause = word;
    for (int i = 0; i < HIGHEST && !isClause(clause); i++) {
      clause = syntax.head(clause);
    }
    return clause;
  }

  /** The clause around the clause that a word rules; itself at the root. */
  public int clauseAbove(int clause) {
    return syntax.isRoot(clause) ? clause : clause(syntax.head(clause));
  }

  /** Whether a word rules a clause. */
  public boolean isClause(int word) {
    return syntax.isRoot(word)
        || switch (syntax.fullRelation(word)) {
          case "root",
              "ccomp",
              "xcomp",
              "advcl",
              "advcl:relcl",
              "acl",
              "acl:relcl",
              "csubj",
              "csubj:pass",
              "csubj:outer",
              "parataxis" ->
              true;
          case "conj" -> !isNominal(word) || syntax.hasChild(word, "nsubj");
          default -> false;
        };
  }

  /** Who does what a verb says, told by grammar even where the clause has no subject of its own. */
  public Optional<Integer> subject(int verb) {
    int clause = verb;
    for (int i = 0; i < HIGHEST; i++) {
      var own = syntax.child(clause, "nsubj");
      if (own.isPresent()) {
        return own;
      }
      int head = syntax.head(clause);
      switch (syntax.fullRelation(clause)) {
        case "xcomp" -> {
          var object = syntax.child(head, "obj");
          if (object.isPresent()) {
            return object;
          }
          clause = head;
        }
        case "conj", "advcl" -> clause = head;
        case "acl" -> {
          return Optional.of(head);
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word is another or depends on it, however far. */
  public boolean isUnder(int word, int other) {
    int above = word;
    for (int i = 0; i < HIGHEST; i++) {
      if (above == other) {
        return true;
      }
      above = syntax.head(above);
    }
    return false;
  }

  /** The clauses between a word and the root, in steps; few are counted. */
  public int depth(int word) {
    int depth = 0;
    for (int clause = clause(word); depth < 3 && !syntax.isRoot(clause); depth++) {
      clause = clauseAbove(clause);
    }
    return depth;
  }
}
