package org.standoff.read.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.text.Span;

/**
 * Finds the marks inside a paragraph: pairs of emphasis, links, images, addresses, tags, comments,
 * backslashes. One pass from left to right that never looks back and looks ahead only so far.
 */
final class InlineMarks {
  private static final int LONGEST_TARGET = 2_000;

  /** Brackets within an address; with more it is none, and looking ahead stays cheap. */
  private static final int TARGET_DEPTH = 4;

  private static final int LONGEST_TAG = 1_000;
  private static final int LONGEST_COMMENT = 100_000;

  /** How many brackets may be open; of more the outermost are forgotten. */
  private static final int DEPTH = 32;

  private static final Set<String> TAGS =
      Set.of(
          ("a abbr article aside b blockquote body br caption center cite code dd del div dl dt em"
                  + " figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins li"
                  + " mark nav ol p picture pre q s section small source span strike strong sub sup"
                  + " table tbody td tfoot th thead tr u ul video")
              .split(" ", -1));

  private final String text;
  private final int end;
  private final List<Span> found;
  private final Deque<Integer> brackets = new ArrayDeque<>();

  /** The last open run of emphasis by its mark and length, as offset + 1; 0 is none. */
  private final int[][] open = new int[2][4];

  /** Whether another comment may have an end. */
  private boolean commentsEnd = true;

  private InlineMarks(String text, int end, List<Span> found) {
    this.text = text;
    this.end = end;
    this.found = found;
  }

  static void find(String text, int start, int end, List<Span> found) {
    var marks = new InlineMarks(text, end, found);
    int i = start;
    while (i < end) {
      i = marks.step(i);
    }
  }

  /** Looks at an offset and returns the next one to look at. */
  private int step(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '\\' -> backslash(i);
      case '*', '_' -> emphasis(i, c);
      case '[' -> openBracket(i);
      case ']' -> closeBracket(i);
      case '<' -> tag(i);
      default -> Address.mayStart(c) ? address(i) : i + 1;
    };
  }

  private int address(int i) {
    var address = Address.at(text, i);
    if (address.isEmpty() || address.get().end() > end) {
      return i + 1;
    }
    found.add(address.get());
    return address.get().end();
  }

  /** A backslash before a mark, or at the end of a line, is one of Markdown's. */
  private int backslash(int i) {
    boolean last = i + 1 == end;
    char next = last ? '\n' : text.charAt(i + 1);
    if (next == '\n' || next == '\r') {
      found.add(new Span(i, i + 1));
      return i + 1;
    }
    if (next > ' ' && next < 0x7F && !Character.isLetterOrDigit(next)) {
      found.add(new Span(i, i + 1));
      return i + 2;
    }
    return i + 1;
  }

  private int emphasis(int i, char mark) {
    int stop = i;
    while (stop < end && text.charAt(stop) == mark) {
      stop++;
    }
    int length = stop - i;
    if (length > 3) {
      return stop;
    }
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = stop == text.length() ? ' ' : text.charAt(stop);
    int[] openRuns = open[mark == '*' ? 0 : 1];
    boolean mayClose = !Blanks.isBlank(before) && !Character.isLetterOrDigit(after);
    boolean mayOpen = !Blanks.isBlank(after) && !Character.isLetterOrDigit(before);
    if (mayClose && openRuns[length] > 0) {
      close(openRuns, length, i, length);
      return stop;
    }
    if (mayClose && length == 3 && openRuns[1] > 0 && openRuns[2] > 0) {
      close(openRuns, 1, i, 1);
      close(openRuns, 2, i + 1, 2);
      return stop;
    }
    if (mayOpen) {
      openRuns[length] = i + 1;
    }
    return stop;
  }

  private void close(int[] openRuns, int run, int closing, int length) {
    int opening = openRuns[run] - 1;
    found.add(new Span(opening, opening + length));
    found.add(new Span(closing, closing + length));
    openRuns[run] = 0;
  }

  private int openBracket(int i) {
    if (brackets.size() == DEPTH) {
      brackets.removeLast();
    }
    brackets.push(i);
    return i + 1;
  }

  private int closeBracket(int i) {
    if (brackets.isEmpty()) {
      return i + 1;
    }
    int opening = brackets.pop();
    var target = target(i + 1);
    if (target.isEmpty()) {
      return i + 1;
    }
    boolean image = opening > 0 && text.charAt(opening - 1) == '!';
    if (image) {
      found.add(new Span(opening - 1, target.get().end()));
    } else {
      found.add(new Span(opening, opening + 1));
      found.add(new Span(i, target.get().end()));
    }
    return target.get().end();
  }

  /** The {@code (address "title")} or {@code : address} behind a bracket. */
  private Optional<Span> target(int start) {
    if (start >= end || text.charAt(start) != '(') {
      return Optional.empty();
    }
    int depth = 0;
    int limit = Math.min(end, start + LONGEST_TARGET);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
        if (depth > TARGET_DEPTH) {
          return Optional.empty();
        }
      } else if (c == ')' && --depth == 0) {
        return isAddress(text.substring(start + 1, i))
            ? Optional.of(new Span(start, i + 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether words in brackets behind a link's words are its address, and not an aside. */
  private static boolean isAddress(String inside) {
    var stripped = Blanks.strip(inside);
    int blank = 0;
    while (blank < stripped.length() && !Blanks.isBlank(stripped.charAt(blank))) {
      blank++;
    }
    var address = stripped.substring(0, blank);
    var title = Blanks.strip(stripped.substring(blank));
    boolean titled = title.isEmpty() || "\"'(".indexOf(title.charAt(0)) >= 0;
    boolean local = address.startsWith("#") || address.startsWith("<");
    boolean remote = address.contains("/") || address.contains(":") || address.contains(".");
    return titled && (local || remote);
  }

  private int tag(int i) {
    if (text.startsWith("<!--", i)) {
      return comment(i);
    }
    int limit = Math.min(end, i + LONGEST_TAG);
    int stop = i + 1;
    while (stop < limit && text.charAt(stop) != '>' && text.charAt(stop) != '<') {
      stop++;
    }
    if (stop == limit || text.charAt(stop) == '<') {
      return i + 1;
    }
    int name = text.charAt(i + 1) == '/' ? i + 2 : i + 1;
    int nameEnd = name;
    while (nameEnd < stop && isTagLetter(text.charAt(nameEnd))) {
      nameEnd++;
    }
    boolean whole = nameEnd == stop || text.charAt(nameEnd) == '/' || isGap(text.charAt(nameEnd));
    boolean known = whole && TAGS.contains(text.substring(name, nameEnd));
    var address = Address.at(text, i + 1);
    int close = stop;
    if (known || address.filter(span -> span.end() == close).isPresent()) {
      found.add(new Span(i, stop + 1));
      return stop + 1;
    }
    return i + 1;
  }

  /** Tags in capitals would be mistaken for what agencies write in such brackets: tickers. */
  private static boolean isTagLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private int comment(int i) {
    int limit = Math.min(end, i + LONGEST_COMMENT);
    int stop = commentsEnd ? text.indexOf("-->", i + 4, limit) : -1;
    if (stop < 0) {
      // All that follow have no end either, and must not be searched for it.
      commentsEnd = false;
      return i + 4;
    }
    found.add(new Span(i, stop + 3));
    return stop + 3;
  }
}
