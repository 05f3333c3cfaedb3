package org.standoff.output;

import java.util.List;
import org.standoff.text.Span;

/** Shows a text of an article on one line, with some of its parts marked. */
public final class MarkedLine {
  private final boolean colours;

  public MarkedLine(boolean colours) {
    this.colours = colours;
  }

  /**
   * A mark around a part of a text.
   *
   * @param span in the text
   * @param style what makes the part stand out on a terminal, as an ANSI parameter
   */
  public record Mark(Span span, String before, String after, String style) {}

  /**
   * The text with its marks; runs of blanks and line ends become one blank, what a terminal would
   * act on is made {@link Printable}.
   *
   * @param marks in order, without overlap
   */
  public String line(String text, List<Mark> marks) {
    var line = new StringBuilder(text.length() + 16 * marks.size());
    int at = 0;
    for (var mark : marks) {
      append(line, text, at, mark.span().start());
      line.append(colours ? "\u001B[" + mark.style() + "m" : mark.before());
      append(line, text, mark.span().start(), mark.span().end());
      line.append(colours ? "\u001B[0m" : mark.after());
      at = mark.span().end();
    }
    append(line, text, at, text.length());
    return line.toString();
  }

  String styled(String text, String style) {
    return colours ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
  }

  private static void append(StringBuilder line, String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        boolean blankBefore = !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
        if (!blankBefore) {
          line.append(' ');
        }
      } else {
        line.append(Printable.of(c));
      }
    }
  }
}
