package org.standoff.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** What parts words from one another where the words of public sets are compared. */
public final class CharacterKinds {
  private static final int NEXT_LINE = 0x85;

  private CharacterKinds() {}

  /** Whether a character is part of a word: a letter, a digit or number, an underscore. */
  public static boolean isWord(int character) {
    return switch (Character.getType(character)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(character) || character == '_';
    };
  }

  /** Whether a character is a blank, those that do not break a line included. */
  public static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == NEXT_LINE;
  }

  /** The lower-case words of a text, each once. */
  public static Set<String> words(String text) {
    return new HashSet<>(runs(text.toLowerCase(Locale.ROOT), CharacterKinds::isWord));
  }

  /** The parts of a text between blanks. */
  public static List<String> betweenBlanks(String text) {
    return runs(text, character -> !isBlank(character));
  }

  private static List<String> runs(String text, IntPredicate belongs) {
    List<String> runs = new ArrayList<>();
    var run = new StringBuilder();
    text.codePoints()
        .forEach(character -> {
          if (belongs.test(character)) {
            run.appendCodePoint(character);
          } else if (!run.isEmpty()) {
            runs.add(run.toString());
            run.setLength(0);
          }
        });
    if (!run.isEmpty()) {
      runs.add(run.toString());
    }
    return runs;
  }
}
