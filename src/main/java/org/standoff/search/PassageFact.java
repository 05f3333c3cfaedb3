package org.standoff.search;

import java.util.List;
import java.util.Optional;
import org.standoff.annotation.Fact;

/**
 * A fact in a passage.
 *
 * @param subject who says, is or does it, as written
 * @param entity the canonical name of who is meant by the subject
 * @param predicate the words that tie subject and object; empty where the text has none
 * @param object what is said, the role, what is done
 */
public record PassageFact(
    Fact.Kind kind,
    Optional<String> subject,
    Optional<String> entity,
    Optional<String> predicate,
    Excerpt object,
    List<Fact.Argument> arguments,
    boolean negated,
    Fact.Certainty certainty,
    double score) {
  public PassageFact {
    arguments = List.copyOf(arguments);
  }

  /** The same fact, its subject meant by another name. */
  PassageFact of(String name) {
    return new PassageFact(
        kind, subject, Optional.of(name), predicate, object, arguments, negated, certainty, score);
  }

  /** Whether it is a guess who said it. */
  public boolean isDoubtful() {
    boolean said = kind == Fact.Kind.QUOTE || kind == Fact.Kind.STATEMENT;
    return said && score < Fact.SURE;
  }
}
