package org.standoff.read.layout;

import java.util.List;
import org.standoff.text.Span;

/** Finds the marks that stand at the start of a line, or fill it. */
final class LineMarks {
  /** What a line is. */
  enum Kind {
    HEADING,
    ITEM,
    UNDERLINE,
    ROW,
    PROSE
  }

  private static final int LONGEST_RULE = 200;

  private final String text;
  private final List<Span> found;

  LineMarks(String text, List<Span> found) {
    this.text = text;
    this.found = found;
  }

  /** Looks at a line without the blanks at its ends, which is not empty. */
  Kind find(int start, int end) {
    if (isRule(start, end)) {
      found.add(new Span(start, end));
      return Kind.UNDERLINE;
    }
    if (text.startsWith("```", start) || text.startsWith("~~~", start)) {
      found.add(new Span(start, end));
      return Kind.PROSE;
    }
    if (text.charAt(start) == '|' && text.charAt(end - 1) == '|' && end - start > 1) {
      markAll('|', start, end);
      return Kind.ROW;
    }
    int prose = quoteEnd(start, end);
    int level = prose;
    while (level < end && text.charAt(level) == '#') {
      level++;
    }
    boolean hashes = level > prose && level - prose <= 6;
    if (hashes && level < end && Blanks.isBlank(text.charAt(level))) {
      markHeading(prose, level, end);
      return Kind.HEADING;
    }
    int bullet = bulletLength(text, prose, end);
    if (bullet > 0) {
      found.add(new Span(prose, prose + bullet));
      return Kind.ITEM;
    }
    return Kind.PROSE;
  }

  /** The marks of a heading, also those that may close it. */
  private void markHeading(int start, int level, int end) {
    found.add(new Span(start, level));
    int close = end;
    while (close > level && text.charAt(close - 1) == '#') {
      close--;
    }
    if (close < end && Blanks.isBlank(text.charAt(close - 1))) {
      found.add(new Span(close, end));
    }
  }

  /** Three or more of the same mark and nothing else, or the line under the head of a table. */
  private boolean isRule(int start, int end) {
    if (end - start < 3 || end - start > LONGEST_RULE) {
      return false;
    }
    char mark = text.charAt(start);
    if ("-*_=~|:+".indexOf(mark) < 0) {
      return false;
    }
    boolean table = mark == '|' || mark == ':' || mark == '-' || mark == '+';
    int marks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == mark || (table && "-|:+".indexOf(c) >= 0)) {
        marks++;
      } else if (!Blanks.isBlank(c)) {
        return false;
      }
    }
    return marks >= 3;
  }

  private int quoteEnd(int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == '>') {
      found.add(new Span(i, i + 1));
      i++;
      while (i < end && Blanks.isBlank(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private void markAll(char mark, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == mark) {
        found.add(new Span(i, i + 1));
      }
    }
  }

  /** The length of a bullet at an offset, 0 if there is none; a sign before a number is none. */
  static int bulletLength(String text, int start, int end) {
    if (start + 2 >= end || !Blanks.isBlank(text.charAt(start + 1))) {
      return 0;
    }
    char mark = text.charAt(start);
    int prose = start + 2;
    while (prose < end && Blanks.isBlank(text.charAt(prose))) {
      prose++;
    }
    boolean sign = mark == '-' || mark == '+';
    boolean number = prose < end && Character.isDigit(text.charAt(prose));
    boolean bullet = mark == '*' || mark == '•' || mark == '·' || mark == '▪' || mark == '‣';
    return bullet || (sign && !number) ? 1 : 0;
  }
}
