package org.standoff.read.formats.html;

import org.jsoup.nodes.Element;

/**
 * A piece of text that a page sets on lines of its own: a paragraph, a heading, an item.
 *
 * @param element the nearest element around it that makes it one
 * @param text with single blanks, and line ends where the page has them
 * @param length the letters and digits; one of a script that writes without blanks counts for three
 * @param linkLength those of them in links
 */
record Block(Element element, String text, int length, int linkLength) {
  /** How long a text is that may be prose. */
  private static final int SHORTEST_PROSE = 40;

  /** How long a line may be that is the label of what follows it. */
  private static final int LONGEST_LABEL = 60;

  /** How long a heading is that may be a lead. */
  private static final int LONG = 50;

  /** How much of a text may be links before it counts as nothing but links. */
  private static final double MOST_LINKS = 0.5;

  /** How much a text counts as prose in which no mark parts sentences. */
  private static final double WITHOUT_MARKS = 0.3;

  Block(Element element, String text, int linkLength) {
    this(element, text, length(text), linkLength);
  }

  /** The letters and digits of a text. */
  static int length(CharSequence text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        boolean wide = c >= 0x2E80 && c < 0xE000;
        length += wide ? 3 : 1;
      }
    }
    return length;
  }

  boolean isHeading() {
    var name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Whether it is an item of a list or a cell of a table. */
  boolean isItem() {
    return switch (element.normalName()) {
      case "li", "dt", "dd", "td", "th", "pre" -> true;
      default -> false;
    };
  }

  boolean isLinks() {
    return linkLength > MOST_LINKS * length;
  }

  /** How much of it reads like the running text of an article, in letters. */
  double prose() {
    if (length < SHORTEST_PROSE || isHeading() || isLinks()) {
      return 0;
    }
    return (length - linkLength) * (hasMark() ? 1 : WITHOUT_MARKS);
  }

  /** How much of it reads like anything else, in letters. */
  double chaff() {
    return isHeading() ? 0 : length - prose();
  }

  private boolean hasMark() {
    return text.chars().anyMatch(c -> ".,;:!?…。，、！？：؟،।".indexOf(c) >= 0);
  }

  /** Whether it is a lead that its makers call a heading. */
  boolean isLongHeading() {
    return isHeading() && !element.normalName().equals("h1") && length >= LONG && !isLinks();
  }

  /** Whether it may be the label of what follows: a heading, or a short line and no sentence. */
  boolean isLabel() {
    return isHeading() || (length < LONGEST_LABEL && !endsSentence());
  }

  private boolean endsSentence() {
    int end = text.length() - 1;
    while (end > 0 && "'\"”’»)“]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return ".!?…".indexOf(text.charAt(end)) >= 0;
  }
}
