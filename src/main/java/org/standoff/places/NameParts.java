package org.standoff.places;

import java.util.ArrayList;
import java.util.List;
import org.standoff.text.Span;

/** What the words of a name and those behind it say of where it is. */
final class NameParts {
  /** So far behind a name its state or country may end. */
  private static final int TAIL = 50;

  private NameParts() {}

  /**
   * The name, and the places that it names within itself: "Surrey, B.C." is in Surrey, "Cairo's
   * Abbasiya" in Cairo if it is not known by itself, "the Puge county of Sichuan" in Sichuan; but
   * "City of Turkey" is no place of Turkey.
   */
  static List<String> of(String name) {
    List<String> parts = new ArrayList<>(List.of(name));
    int comma = name.indexOf(',');
    if (comma > 0) {
      parts.add(name.substring(0, comma));
    }
    int possessive = Math.max(name.indexOf("'s "), name.indexOf("’s "));
    if (possessive > 0) {
      parts.add(name.substring(possessive + 3));
      parts.add(name.substring(0, possessive));
    }
    int of = name.indexOf(" of ");
    if (of > name.indexOf(' ')) {
      parts.add(name.substring(of + 4));
    }
    return parts;
  }

  /** The words within or behind a name that follow a comma or bracket; empty if none do. */
  static String behindComma(String text, Span name) {
    var within = name.of(text);
    int comma = within.indexOf(',');
    int start = comma > 0 ? name.start() + comma : name.end();
    var tail = text.substring(start, Math.min(text.length(), start + TAIL)).stripLeading();
    if (!tail.startsWith(",") && !tail.startsWith("(")) {
      return "";
    }
    var words = tail.substring(1).stripLeading();
    int end = 0;
    while (end < words.length() && isInName(words.charAt(end))) {
      end++;
    }
    var behind = words.substring(0, end);
    return behind.isEmpty() || !Character.isUpperCase(behind.charAt(0)) ? "" : behind;
  }

  /** The first of some words if it ends in a full stop; empty if it does not. */
  static String abbreviationAtStart(String words) {
    int blank = words.indexOf(' ');
    var first = blank < 0 ? words : words.substring(0, blank);
    return first.endsWith(".") ? first : "";
  }

  private static boolean isInName(char c) {
    return Character.isLetter(c) || " .-'’".indexOf(c) >= 0;
  }
}
