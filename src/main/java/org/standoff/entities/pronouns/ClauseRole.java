package org.standoff.entities.pronouns;

import java.util.Locale;
import org.standoff.prose.Nesting;

/** What a person does in a clause. */
public enum ClauseRole {
  SUBJECT,
  /** Of a passive: to whom something is done. */
  PASSIVE,
  OBJECT,
  /** After a preposition, belonging to a verb. */
  OBLIQUE,
  /** Who does what a passive says: "by her". */
  AGENT,
  POSSESSIVE,
  /** Belonging to a noun otherwise: "the death of Hall". */
  ATTRIBUTE,
  OTHER;

  /** The role of a word, which stands for all that its phrase says. */
  static ClauseRole of(Nesting nesting, int word) {
    return switch (nesting.syntax().fullRelation(nesting.place(word))) {
      case "nsubj", "nsubj:outer" -> SUBJECT;
      case "nsubj:pass" -> PASSIVE;
      case "obj", "iobj" -> OBJECT;
      case "obl" -> OBLIQUE;
      case "obl:agent" -> AGENT;
      case "nmod:poss" -> POSSESSIVE;
      case "nmod", "compound" -> ATTRIBUTE;
      default -> OTHER;
    };
  }

  /** As the names of clues have it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isSubject() {
    return this == SUBJECT || this == PASSIVE;
  }
}
