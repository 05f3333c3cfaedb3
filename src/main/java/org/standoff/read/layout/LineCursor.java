package org.standoff.read.layout;

/** Goes through the lines of a text; each is seen without the blanks at its ends. */
final class LineCursor {
  private final String text;
  private int next;
  private int start;
  private int end;

  LineCursor(String text, int from) {
    this.text = text;
    this.next = from;
  }

  /** Moves to the next line, if there is one. */
  boolean advance() {
    if (next >= text.length()) {
      return false;
    }
    int stop = next;
    while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
      stop++;
    }
    start = next;
    end = stop;
    next = stop;
    if (next < text.length()) {
      next += text.startsWith("\r\n", next) ? 2 : 1;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    return true;
  }

  boolean isBlank() {
    return start == end;
  }

  /** Where its first character that is no blank stands. */
  int start() {
    return start;
  }

  /** After its last character that is no blank. */
  int end() {
    return end;
  }

  /** Where the line after it starts. */
  int next() {
    return next;
  }
}
