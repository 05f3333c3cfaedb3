package org.standoff.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.standoff.text.Span;

/**
 * Pairs the quotation marks of a paragraph. Which mark opens and which closes is told by what
 * stands around it rather than by its shape, so that straight, curly, reversed and German marks are
 * read alike; a quotation ends with its paragraph at the latest.
 */
public final class QuoteMarks {
  private static final String DOUBLE = "\"“”„‟«»＂";
  private static final String SINGLE = "'‘’‚‹›`";
  private static final String BEFORE_OPENING = "([{—–-/:,;.…>";
  private static final String AFTER_CLOSING = ".,;:!?)]}—–-/…<";
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "tis", "twas", "cause", "bout", "n", "round", "cos", "s");

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private final Ahead sureClosing;
  private final Ahead pluralClosing;
  private final Ahead doubleMark;
  private final Ahead rightMark;

  private QuoteMarks(String text, Span paragraph) {
    this.text = text;
    int end = paragraph.end();
    sureClosing = new Ahead(end, at -> closesSingle(at, paragraph) && !isPlural(at, end));
    pluralClosing = new Ahead(end, at -> closesSingle(at, paragraph) && isPlural(at, end));
    doubleMark = new Ahead(end, at -> doubleMark(at, end) > 0);
    rightMark = new Ahead(end, at -> text.charAt(at) == '”');
  }

  /** The next mark of a kind. Asked in the order of the text, it looks at each character once. */
  private static final class Ahead {
    private final int end;
    private final IntPredicate isMark;
    private int next = -1;

    Ahead(int end, IntPredicate isMark) {
      this.end = end;
      this.isMark = isMark;
    }

    /** The first mark at an offset or behind it; the end of the paragraph if there is none. */
    int from(int start) {
      if (next < start) {
        next = Math.min(start, end);
        while (next < end && !isMark.test(next)) {
          next++;
        }
      }
      return next;
    }
  }

  /** The quotations of a paragraph in order; those within another one are left out. */
  public static List<Quotation> in(String text, Span paragraph) {
    var marks = new QuoteMarks(text, paragraph);
    marks.read(paragraph);
    return marks.found;
  }

  private void read(Span paragraph) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int width = doubleMark(at, paragraph.end());
      if (width > 0 && opens(at, width, paragraph)) {
        at = readDouble(at, width, paragraph);
      } else if (width == 0 && isSingle(at) && opens(at, 1, paragraph) && !isElision(at)) {
        at = readSingle(at, paragraph);
      } else {
        at += Math.max(1, width);
      }
    }
  }

  /** Reads a quotation in double marks from its opening mark; the offset after it. */
  private int readDouble(int open, int width, Span paragraph) {
    int at = open + width;
    while (at < paragraph.end()) {
      int closing = doubleMark(at, paragraph.end());
      if (closing == width && closes(at, closing, open + width, paragraph)) {
        add(new Span(open, at + closing), open + width, at, true);
        return at + closing;
      }
      if (closing == width && at > open + width && reopens(at, width, paragraph)) {
        add(new Span(open, at), open + width, at, false);
        return at;
      }
      at += Math.max(1, closing);
    }
    add(new Span(open, paragraph.end()), open + width, paragraph.end(), false);
    return paragraph.end();
  }

  /** Whether the speaker goes on in a new paragraph, which text with lost breaks runs together. */
  private boolean reopens(int at, int width, Span paragraph) {
    int before = at - 1;
    while (before > paragraph.start() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < at - 1
        && ".!?…".indexOf(text.charAt(before)) >= 0
        && opens(at, width, paragraph)
        && Character.isUpperCase(text.charAt(at + width));
  }

  /**
   * Reads a quotation in single marks. A mark after punctuation closes it; one after a letter may
   * be the apostrophe of a plural ("the workers' rights") and closes it only if none comes after
   * that stands before a double mark.
   */
  private int readSingle(int open, Span paragraph) {
    int sure = sureClosing.from(open + 2);
    int plural = pluralClosing.from(open + 2);
    boolean doubtful = plural < sure && doubleMark.from(plural + 1) <= sure;
    int close = doubtful ? plural : sure;
    if (close == paragraph.end()) {
      return open + 1;
    }
    add(new Span(open, close + 1), open + 1, close, true);
    return close + 1;
  }

  private boolean closesSingle(int at, Span paragraph) {
    return isSingle(at) && closes(at, 1, at - 1, paragraph);
  }

  /** Whether a mark looks as that of "the workers' rights" does. */
  private boolean isPlural(int at, int end) {
    return text.charAt(at - 1) == 's'
        && at + 2 < end
        && text.charAt(at + 1) == ' '
        && Character.isLetter(text.charAt(at + 2));
  }

  private void add(Span outer, int start, int end, boolean closed) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      found.add(new Quotation(outer, new Span(first, last), closed));
    }
  }

  /** The width of the double mark at an offset, two for two single ones; 0 if there is none. */
  private int doubleMark(int at, int end) {
    char c = text.charAt(at);
    if (DOUBLE.indexOf(c) >= 0) {
      return 1;
    }
    boolean twice = at + 1 < end && text.charAt(at + 1) == c && (c == '\'' || c == '`' || c == '’');
    return twice || (c == '‘' && at + 1 < end && text.charAt(at + 1) == '‘') ? 2 : 0;
  }

  private boolean isSingle(int at) {
    return SINGLE.indexOf(text.charAt(at)) >= 0;
  }

  private boolean opens(int at, int width, Span paragraph) {
    char mark = text.charAt(at);
    if (at + width >= paragraph.end()) {
      return false;
    }
    if (Character.isWhitespace(text.charAt(at + width))) {
      boolean behindText = at > paragraph.start() && !Character.isWhitespace(text.charAt(at - 1));
      boolean open = mark == '“' && (!behindText || rightMark.from(at) < paragraph.end());
      return open || (mark == '"' && at == paragraph.start());
    }
    if ("“„«‚‹".indexOf(mark) >= 0) {
      return true;
    }
    if (AFTER_CLOSING.indexOf(text.charAt(at + width)) >= 0 && text.charAt(at + width) != '…') {
      return false;
    }
    if (at == paragraph.start()) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean apart = Character.isWhitespace(before) || DOUBLE.indexOf(before) >= 0;
    return apart || (BEFORE_OPENING.indexOf(before) >= 0 && before != '\'');
  }

  private boolean closes(int at, int width, int start, Span paragraph) {
    boolean last = at + width >= paragraph.end();
    char next = last ? ' ' : text.charAt(at + width);
    boolean free = Character.isWhitespace(next) || AFTER_CLOSING.indexOf(next) >= 0;
    boolean nextMark = DOUBLE.indexOf(next) >= 0 || SINGLE.indexOf(next) >= 0;
    if (at > start && text.charAt(at) == '”' && text.charAt(start - 1) == '“') {
      return true;
    }
    if (at <= start || Character.isWhitespace(text.charAt(at - 1))) {
      return free && at > start;
    }
    if (width == 1 && isSingle(at)) {
      return free || nextMark;
    }
    return true;
  }

  /** Whether a mark stands for letters that are left out: "'em", "'90s". */
  private boolean isElision(int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    var word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    boolean decade = !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.endsWith("s");
    return decade || ELISIONS.contains(word);
  }

  /** The last character of a quotation, before the marks that close one within it. */
  public static char lastMark(String text, Span inner) {
    int last = inner.end() - 1;
    while (last > inner.start() && "'’\"”".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.charAt(last);
  }
}
