package org.standoff.evaluate.questions;

import java.util.Locale;
import org.standoff.evaluate.CharacterKinds;
import org.standoff.evaluate.gold.Occurrence;

/** Whether an answer stands in a text: case, quotation marks and blanks do not matter. */
final class AnswerText {
  private AnswerText() {}

  /** Whether the words of an answer stand in a text by themselves, not within longer words. */
  static boolean holds(String text, String answer) {
    return Occurrence.ofWord(plain(text), plain(answer), 1).isPresent();
  }

  private static String plain(String text) {
    var plain = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(AnswerText::plain)
        .forEach(plain::appendCodePoint);
    return String.join(" ", CharacterKinds.betweenBlanks(plain.toString()));
  }

  private static int plain(int character) {
    return switch (character) {
      case '“', '”' -> '"';
      case '‘', '’', '´' -> '\'';
      case '–', '—' -> '-';
      case '\\' -> ' ';
      default -> character;
    };
  }
}
