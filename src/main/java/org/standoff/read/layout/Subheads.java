package org.standoff.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.standoff.text.Span;

/**
 * Finds headings without a mark between the paragraphs of running text: a short line with blank
 * lines around it, after a paragraph that ends as a sentence does and before one that starts as one
 * does. The half of a sentence before a page break is no such line.
 */
final class Subheads {
  private static final int PARAGRAPH = 80;

  private Subheads() {}

  static List<Span> find(String text, int from) {
    List<Span> found = new ArrayList<>();
    var lines = new LineCursor(text, from);
    boolean closed = false;
    boolean blankAbove = true;
    while (lines.advance()) {
      if (lines.isBlank()) {
        blankAbove = true;
        continue;
      }
      int length = lines.end() - lines.start();
      var line = text.substring(Math.max(lines.start(), lines.end() - PARAGRAPH), lines.end());
      boolean subhead =
          closed
              && blankAbove
              && length < PARAGRAPH
              && Headline.isSubhead(line)
              && isBeforeParagraph(text, lines.next());
      if (subhead) {
        found.add(new Span(lines.start(), lines.end()));
      }
      closed = subhead || Headline.endsSentence(line);
      blankAbove = false;
    }
    return found;
  }

  private static boolean isBeforeParagraph(String text, int next) {
    var lines = new LineCursor(text, next);
    if (!lines.advance() || !lines.isBlank()) {
      return false;
    }
    // Three blank lines in a row are a gap, not what stands below a heading.
    for (int blank = 0; blank < 3 && lines.isBlank(); blank++) {
      if (!lines.advance()) {
        return false;
      }
    }
    if (lines.end() - lines.start() < PARAGRAPH) {
      return false;
    }
    int first = text.codePointAt(lines.start());
    return Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘'".indexOf(first) >= 0;
  }
}
