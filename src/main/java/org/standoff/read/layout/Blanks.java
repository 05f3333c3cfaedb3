package org.standoff.read.layout;

/** What counts as blank: white space of every kind, and marks that no one sees. */
public final class Blanks {
  private Blanks() {}

  public static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\0';
  }

  public static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(c -> isBlank((char) c));
  }

  /** The text without the blanks at its ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
