package org.standoff.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.text.Span;

/**
 * What of a text is no prose, and which of its lines are headings or items of a list. Only marks
 * that cannot well be anything else are taken: a star or an underscore needs its partner in the
 * same paragraph and a word's edge outside, so that "5 * 3", "snake_case" and "#hashtag" stay.
 *
 * @param spans in order, without overlap or touching
 * @param headings the lines of headings
 * @param items the lines of short list items that fit on one, and the rows of tables
 */
record Markup(List<Span> spans, List<Span> headings, List<Span> items) {
  private static final int LONGEST_ITEM = 120;

  static Markup of(String text, int from) {
    List<Span> found = new ArrayList<>();
    List<Span> headings = new ArrayList<>();
    List<Span> items = new ArrayList<>();
    var lines = new LineCursor(text, from);
    var lineMarks = new LineMarks(text, found);
    int block = from;
    int lineAbove = from;
    int linesOfBlock = 0;
    while (lines.advance()) {
      if (lines.isBlank()) {
        InlineMarks.find(text, block, lines.start(), found);
        block = lines.next();
        linesOfBlock = 0;
        continue;
      }
      switch (lineMarks.find(lines.start(), lines.end())) {
        case HEADING -> {
          headings.add(new Span(lines.start(), lines.end()));
          // What is written above a heading is no paragraph with it.
          InlineMarks.find(text, block, lines.start(), found);
          block = lines.start();
          linesOfBlock = 0;
        }
        case ITEM -> {
          var item = new Span(lines.start(), lines.end());
          if (item.length() <= LONGEST_ITEM
              && !item.of(text).contains(". ")
              && endsItem(text, lines.next())) {
            items.add(item);
          }
          linesOfBlock++;
        }
        case UNDERLINE -> {
          if (linesOfBlock == 1) {
            underlined(text, lineAbove, lines.start()).ifPresent(headings::add);
          }
          linesOfBlock = 0;
        }
        case ROW -> {
          items.add(new Span(lines.start(), lines.end()));
          linesOfBlock = 0;
        }
        case PROSE -> linesOfBlock++;
      }
      lineAbove = lines.start();
    }
    InlineMarks.find(text, block, text.length(), found);
    return new Markup(merged(found), headings, items);
  }

  /** A line over a rule is a heading, unless it ends as a sentence does. */
  private static Optional<Span> underlined(String text, int start, int ruleStart) {
    int end = ruleStart;
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    char rule = text.charAt(ruleStart);
    boolean heading =
        (rule == '=' || rule == '-')
            && end > start
            && end - start <= LONGEST_ITEM
            && ".,;:".indexOf(text.charAt(end - 1)) < 0;
    return heading ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Whether a list item ends before this line: there is none, a blank one or the next item. */
  private static boolean endsItem(String text, int lineStart) {
    var next = new LineCursor(text, lineStart);
    return !next.advance()
        || next.isBlank()
        || LineMarks.bulletLength(text, next.start(), next.end()) > 0;
  }

  private static List<Span> merged(List<Span> found) {
    found.sort(null);
    List<Span> merged = new ArrayList<>();
    for (var span : found) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).hull(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** The characters of a line that are prose. */
  String shown(String text, int start, int end) {
    var shown = new StringBuilder();
    int next = start;
    int first = firstEndingAfter(start);
    for (int i = first; i < spans.size() && spans.get(i).start() < end; i++) {
      shown.append(text, next, Math.max(next, spans.get(i).start()));
      next = Math.min(end, spans.get(i).end());
    }
    shown.append(text, next, end);
    return Blanks.strip(shown.toString());
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
