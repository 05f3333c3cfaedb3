package org.standoff.entities.pronouns;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.entities.names.Bearer;
import org.standoff.prose.Gender;
import org.standoff.prose.Nesting;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;

/**
 * A pronoun that stands for one person.
 *
 * @param word its word in the tree
 */
public record Pronoun(int token, int word, Gender gender, ClauseRole role, boolean isReflexive) {
  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "pronouns");
  private static final Set<String> MALE = TABLE.words("male");
  private static final Set<String> FEMALE = TABLE.words("female");

  static Optional<Pronoun> at(Prose prose, Nesting nesting, int token) {
    return gender(prose.word(token))
        .map(told -> {
          int word = nesting.syntax().top(prose.span(token)).orElseThrow();
          return new Pronoun(
              token,
              word,
              told,
              role(prose, nesting, token, word),
              prose.word(token).endsWith("self"));
        });
  }

  private static Optional<Gender> gender(String pronoun) {
    if (MALE.contains(pronoun)) {
      return Optional.of(Gender.MALE);
    }
    return FEMALE.contains(pronoun) ? Optional.of(Gender.FEMALE) : Optional.empty();
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
