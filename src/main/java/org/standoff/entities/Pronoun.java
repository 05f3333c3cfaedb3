package org.standoff.entities;

import java.util.Optional;

/** A pronoun that stands for one person. */
record Pronoun(int token, Gender gender, Role role, boolean isReflexive) {
  static Optional<Pronoun> at(Prose prose, int token) {
    var gender =
        switch (prose.word(token)) {
          case "he", "him", "his", "himself" -> Optional.of(Gender.MALE);
          case "she", "her", "hers", "herself" -> Optional.of(Gender.FEMALE);
          default -> Optional.<Gender>empty();
        };
    return gender.map(known ->
        new Pronoun(
            token, known, Role.ofPronoun(prose, token), prose.word(token).endsWith("self")));
  }
}
