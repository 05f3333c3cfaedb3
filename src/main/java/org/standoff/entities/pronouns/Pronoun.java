package org.standoff.entities.pronouns;

import java.util.Optional;
import org.standoff.entities.names.Bearer;
import org.standoff.prose.Gender;
import org.standoff.prose.Nesting;
import org.standoff.prose.Prose;

/**
 * A pronoun that stands for one person.
 *
 * @param word its word in the tree
 */
public record Pronoun(int token, int word, Gender gender, ClauseRole role, boolean isReflexive) {
  static Optional<Pronoun> at(Prose prose, Nesting nesting, int token) {
    var gender =
        switch (prose.word(token)) {
          case "he", "him", "his", "himself" -> Optional.of(Gender.MALE);
          case "she", "her", "hers", "herself" -> Optional.of(Gender.FEMALE);
          default -> Optional.<Gender>empty();
        };
    return gender.map(told -> {
      int word = nesting.syntax().top(prose.span(token)).orElseThrow();
      return new Pronoun(
          token, word, told, role(prose, nesting, token, word), prose.word(token).endsWith("self"));
    });
  }

  /** What the form of the pronoun leaves open, the tree decides. */
  private static ClauseRole role(Prose prose, Nesting nesting, int token, int word) {
    var role = ClauseRole.of(nesting, word);
    return switch (prose.word(token)) {
      case "he", "she" -> role.isSubject() ? role : ClauseRole.SUBJECT;
      case "his" -> ClauseRole.POSSESSIVE;
      default -> role;
    };
  }

  Reference reference(Bearer bearer, Nesting nesting) {
    return new Reference(bearer, token, token + 1, word, nesting.place(word), role, true);
  }
}
