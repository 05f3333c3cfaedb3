package org.standoff.entities;

import java.util.Optional;
import org.standoff.prose.Gender;
import org.standoff.prose.Nesting;
import org.standoff.prose.Prose;

/**
 * A pronoun that stands for one person.
 *
 * @param word its word in the tree
 */
record Pronoun(int token, int word, Gender gender, Role role, boolean isReflexive) {
  static Optional<Pronoun> at(Prose prose, Nesting nesting, int token) {
    var gender =
        switch (prose.word(token)) {
          case "he", "him", "his", "himself" -> Optional.of(Gender.MALE);
          case "she", "her", "hers", "herself" -> Optional.of(Gender.FEMALE);
          default -> Optional.<Gender>empty();
        };
    return gender.map(known -> {
      int word = nesting.syntax().top(prose.span(token)).orElseThrow();
      return new Pronoun(
          token,
          word,
          known,
          role(prose, nesting, token, word),
          prose.word(token).endsWith("self"));
    });
  }

  /** What the form of the pronoun leaves open, the tree decides. */
  private static Role role(Prose prose, Nesting nesting, int token, int word) {
    var role = Role.of(nesting, word);
    return switch (prose.word(token)) {
      case "he", "she" -> role.isSubject() ? role : Role.SUBJECT;
      case "his" -> Role.POSSESSIVE;
      default -> role;
    };
  }

  Reference reference(Known known, Nesting nesting) {
    return new Reference(known, token, token + 1, word, nesting.place(word), role, true);
  }
}
