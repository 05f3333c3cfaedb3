package org.standoff.output.paper;

import java.util.ArrayList;
import java.util.List;
import org.standoff.search.Excerpt;
import org.standoff.text.Span;

/** Shows a text of an article on one line, with some of its parts marked. */
public final class MarkedLine {
  private static final String HIT = "1;31";

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

  public String styled(String text, String style) {
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

  /** A sentence with the parts of it that hit marked. */
  public String excerpt(Excerpt sentence, List<Excerpt> hits) {
    List<Mark> marks = new ArrayList<>();
    int end = 0;
    for (var hit : hits) {
      int from = Math.max(0, hit.span().start() - sentence.span().start());
      int to = Math.min(sentence.span().length(), hit.span().end() - sentence.span().start());
      if (from >= end && to > from) {
        marks.add(new Mark(new Span(from, to), "▸", "◂", HIT));
        end = to;
      }
    }
    return line(sentence.text(), marks);
  }
}
