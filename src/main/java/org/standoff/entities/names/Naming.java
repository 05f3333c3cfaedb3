package org.standoff.entities.names;

import java.util.List;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.prose.Gender;
import org.standoff.text.Span;

/**
 * One occurrence of a name, cut to what names.
 *
 * @param surface the characters of the span
 * @param words its folded words, at least one
 * @param first the number of its first token in the article
 * @param end the number of the token after its last
 * @param isDoubtful whether something else must confirm that it is a name
 * @param gender what a word of address before it tells: "Mrs", "spokesman"
 * @param isRelative whether the word before it says whose relative it is: "husband"
 */
public record Naming(
    EntityType type,
    Span span,
    int sentence,
    double score,
    String surface,
    List<String> words,
    int first,
    int end,
    boolean isDoubtful,
    Optional<Gender> gender,
    boolean isRelative) {

  Naming withType(EntityType other) {
    return new Naming(
        other, span, sentence, score, surface, words, first, end, isDoubtful, gender, isRelative);
  }

  String joined() {
    return String.join(" ", words);
  }

  /**
   * Whether it is written as acronyms are: one word, most of it capitals, none of it digits only.
   */
  boolean isAcronym() {
    if (words.size() != 1 || words.getFirst().length() < 2 || words.getFirst().length() > 10) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < surface.length(); i++) {
      capitals += Character.isUpperCase(surface.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(surface.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && capitals > small;
  }
}
