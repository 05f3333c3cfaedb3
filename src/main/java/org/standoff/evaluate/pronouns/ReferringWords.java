package org.standoff.evaluate.pronouns;

import java.util.Optional;
import java.util.Set;
import org.standoff.evaluate.CharacterKinds;
import org.standoff.evaluate.ScoredNames;

/** Words that stand for somebody or something that has a name elsewhere. */
enum ReferringWords {
  /** He, she and their other forms. */
  PRONOUN,
  /** "The company", "this town", "his lawyer": no capital letter but at the beginning. */
  DESCRIPTION;

  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their");

  private static final int LONGEST_NAME = 60;

  /** Capitalised words that make no name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("The This That These Those He She It They We I You His Her Its Their My Our Your Him"
                  + " Them Us Me Who Which Himself Herself A An One Some Both All Another Other")
              .split(" ", -1));

  /** What the words of a mention are; empty for a name. */
  static Optional<ReferringWords> of(String words) {
    if (ScoredNames.isPersonal(words)) {
      return Optional.of(PRONOUN);
    }
    int end = 0;
    while (end < words.length() && !CharacterKinds.isBlank(words.charAt(end))) {
      end++;
    }
    boolean isDescription =
        end < words.length()
            && isDeterminer(words.substring(0, end))
            && words.substring(end).chars().noneMatch(ReferringWords::isCapital);
    return isDescription ? Optional.of(DESCRIPTION) : Optional.empty();
  }

  private static boolean isDeterminer(String word) {
    return !word.isEmpty()
        && DETERMINERS.contains(Character.toLowerCase(word.charAt(0)) + word.substring(1));
  }

  /** Whether words hold a name: a capitalised word that does not merely stand for something. */
  static boolean holdName(String words) {
    if (words.codePointCount(0, words.length()) > LONGEST_NAME) {
      return false;
    }
    int at = 0;
    while (at < words.length()) {
      int end = at;
      if (isCapital(words.charAt(at))) {
        while (end < words.length() && isNamePart(words.codePointAt(end))) {
          end += Character.charCount(words.codePointAt(end));
        }
        if (!NO_NAMES.contains(words.substring(at, end))) {
          return true;
        }
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  private static boolean isCapital(int character) {
    return character >= 'A' && character <= 'Z';
  }

  private static boolean isNamePart(int character) {
    return CharacterKinds.isWord(character) || ".’'-".indexOf(character) >= 0;
  }
}
