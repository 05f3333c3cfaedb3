package org.standoff.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.text.Article;
import org.standoff.text.Span;
import org.standoff.text.WordTable;

/**
 * Cuts an article into blocks, stretches of lines through which sentences may run.
 *
 * <p>A line runs on into the next one when it has no final mark and either the text is wrapped
 * there or the next line goes on in lower case; over blank lines, as a page break leaves them in
 * mid-sentence, only when its last word cannot be the last of a sentence or the next line goes on
 * in lower case. Lines that the reader set apart and list items run on from nothing.
 */
final class Blocks {
  /** A line that was wrapped is about as long as a line of print. */
  private static final int WRAPPED_FROM = 45;

  private static final int WRAPPED_TO = 120;

  /** Words after which no sentence ends. */
  private static final Set<String> OPEN_WORDS = WordTable.of(Locale.ENGLISH, "open-words").words();

  private Blocks() {}

  /** The blocks of an article in order; no block begins or ends with a blank. */
  static List<Span> of(Article article, String readable) {
    var lines = lines(article, readable);
    List<Span> blocks = new ArrayList<>();
    Line previous = null;
    Span open = null;
    for (var line : lines) {
      if (open != null && runsOn(previous, line, readable)) {
        open = open.hull(line.span());
      } else {
        if (open != null) {
          blocks.add(open);
        }
        open = line.span();
      }
      previous = line;
    }
    if (open != null) {
      blocks.add(open);
    }
    return blocks;
  }

  /**
   * A line with something readable in it.
   *
   * @param span without the blanks around it
   * @param width of the whole line in the untouched text
   * @param follows whether the line directly before it is not blank
   */
  private record Line(Span span, int width, boolean apart, boolean item, boolean follows) {}

  private static List<Line> lines(Article article, String readable) {
    List<Line> lines = new ArrayList<>();
    var whole = article.whole();
    int lastEnd = -1;
    int apart = 0;
    for (int start = 0; start < readable.length(); ) {
      int end = lineEnd(readable, start);
      int from = start;
      int to = end;
      while (from < to && Marks.isBlank(readable.charAt(from))) {
        from++;
      }
      while (to > from && Marks.isBlank(readable.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        while (apart < article.apart().size() && article.apart().get(apart).end() <= from) {
          apart++;
        }
        boolean isApart = apart < article.apart().size() && article.apart().get(apart).start() < to;
        boolean follows = lastEnd >= 0 && !hasBlankLine(whole, lastEnd, start);
        boolean item = isItem(whole, start, end);
        lines.add(new Line(new Span(from, to), end - start, isApart, item, follows));
        lastEnd = end;
      }
      start = end + 1;
    }
    return lines;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Whether more than one line end stands between two lines. */
  private static boolean hasBlankLine(String text, int end, int start) {
    int lineEnds = 0;
    for (int i = end; i < start; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        lineEnds++;
      }
    }
    return lineEnds > 1;
  }

  private static boolean isItem(String text, int start, int end) {
    int i = start;
    while (i < end && Marks.isBlank(text.charAt(i))) {
      i++;
    }
    if (i + 1 >= end) {
      return false;
    }
    if ("-*+•‣·▪●–—>|".indexOf(text.charAt(i)) >= 0) {
      return Marks.isBlank(text.charAt(i + 1));
    }
    int digits = i;
    while (i < end && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > digits
        && i - digits <= 2
        && i + 1 < end
        && (text.charAt(i) == '.' || text.charAt(i) == ')')
        && Marks.isBlank(text.charAt(i + 1));
  }

  private static boolean runsOn(Line line, Line next, String text) {
    if (line.apart() || next.apart() || next.item()) {
      return false;
    }
    if (hasFinalMark(text, line.span())) {
      return false;
    }
    boolean lowerCase = Character.isLowerCase(text.codePointAt(next.span().start()));
    if (!next.follows()) {
      return isOpen(text, line.span()) || (lowerCase && hasThreeWords(text, line.span()));
    }
    boolean wrapped = line.width() >= WRAPPED_FROM && line.width() <= WRAPPED_TO;
    return lowerCase || wrapped || isOpen(text, line.span());
  }

  private static boolean hasFinalMark(String text, Span line) {
    int i = line.end() - 1;
    while (i > line.start() && Marks.closes(text.charAt(i))) {
      i--;
    }
    char last = text.charAt(i);
    if (last == '.') {
      return !Abbreviations.isTitle(lastWord(text, line.start(), i));
    }
    return Marks.isFinal(last) || last == ':' || last == ';';
  }

  private static boolean isOpen(String text, Span line) {
    return text.charAt(line.end() - 1) == ','
        || OPEN_WORDS.contains(lastWord(text, line.start(), line.end()).toLowerCase(Locale.ROOT));
  }

  /** A shorter line is rather a caption or a label. */
  private static boolean hasThreeWords(String text, Span line) {
    return text.substring(line.start(), line.end()).chars().filter(c -> c == ' ').count() >= 2;
  }

  private static String lastWord(String text, int start, int end) {
    int from = end;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end);
  }
}
