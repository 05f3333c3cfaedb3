package org.standoff.figures.lexemes;

import java.util.Arrays;
import java.util.Locale;
import org.standoff.text.Sentence;
import org.standoff.text.Span;

/**
 * The words, digit runs and marks of one sentence, as the grammars read them: a lexeme is a run of
 * letters, a run of the digits 0 to 9, a whole web address, or any other single character that is
 * no blank. Lexemes are numbered from 0; asking for one outside the sentence gives the empty word,
 * so that grammars may look ahead and back without asking first.
 */
public final class Lexemes {
  private static final String NO_TAG = "X";
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  private final String text;
  private final Span span;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private String[] written = new String[64];
  private String[] words = new String[64];
  private String[] tags = new String[64];

  private Lexemes(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  /**
   * The lexemes of a sentence.
   *
   * @param readable the text of the whole article, markup blanked
   */
  public static Lexemes of(String readable, Sentence sentence) {
    var lexemes = new Lexemes(readable, sentence.span());
    lexemes.scan();
    lexemes.takeTags(sentence);
    return lexemes;
  }

  /** The lexemes of a phrase, as a table has it. */
  public static Lexemes of(String phrase) {
    var lexemes = new Lexemes(phrase, new Span(0, phrase.length()));
    lexemes.scan();
    return lexemes;
  }

  private void scan() {
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        i++;
        continue;
      }
      int end = i + 1;
      if (isAddress(i)) {
        end = endOfRun(i);
      } else if (isDigit(c)) {
        while (end < span.end() && isDigit(text.charAt(end))) {
          end++;
        }
      } else if (Character.isLetter(c)) {
        while (end < span.end() && isLetterOrMark(text.charAt(end))) {
          end++;
        }
      }
      add(i, end);
      i = end;
    }
  }

  /** Whether a web address begins here; its digits are no numbers. */
  private boolean isAddress(int i) {
    return text.startsWith("http://", i)
        || text.startsWith("https://", i)
        || text.startsWith("www.", i);
  }

  private int endOfRun(int start) {
    int end = start;
    while (end < span.end() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      int length = 2 * size;
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
      written = Arrays.copyOf(written, length);
      words = Arrays.copyOf(words, length);
      tags = Arrays.copyOf(tags, length);
    }
    starts[size] = start;
    ends[size] = end;
    written[size] = text.substring(start, end);
    words[size] = written[size].toLowerCase(Locale.ROOT);
    tags[size] = NO_TAG;
    size++;
  }

  private void takeTags(Sentence sentence) {
    int i = 0;
    for (var token : sentence.tokens()) {
      while (i < size && ends[i] <= token.start()) {
        i++;
      }
      while (i < size && starts[i] < token.end()) {
        tags[i] = token.tag();
        i++;
      }
    }
  }

  public int size() {
    return size;
  }

  /** As written; empty outside the sentence. */
  public String written(int i) {
    return has(i) ? written[i] : "";
  }

  /** In lower case; empty outside the sentence. */
  public String word(int i) {
    return has(i) ? words[i] : "";
  }

  /** The part of speech, {@code X} when unknown. */
  public String tag(int i) {
    return has(i) ? tags[i] : NO_TAG;
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** From the first lexeme to the one before {@code end}. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  public boolean has(int i) {
    return 0 <= i && i < size;
  }

  public boolean is(int i, String word) {
    return word(i).equals(word);
  }

  public boolean isNumber(int i) {
    return has(i) && isDigit(words[i].charAt(0));
  }

  public boolean isWord(int i) {
    return has(i) && Character.isLetter(words[i].charAt(0));
  }

  public boolean isCapitalized(int i) {
    return isWord(i) && Character.isUpperCase(written[i].charAt(0));
  }

  /** Whether four digits may be a year, from 1000 to 2100, and no longer number goes on. */
  public boolean mayBeYear(int i) {
    if (!isNumber(i) || words[i].length() != 4) {
      return false;
    }
    int value = Integer.parseInt(words[i]);
    boolean goesOn =
        (is(i + 1, ",") || is(i + 1, ".")) && touches(i) && touches(i + 1) && isNumber(i + 2);
    return value >= FIRST_YEAR && value <= LAST_YEAR && !goesOn;
  }

  /** Whether no blank stands between a lexeme and the one after it; both are in the sentence. */
  public boolean touches(int i) {
    return has(i) && has(i + 1) && ends[i] == starts[i + 1];
  }

  /** A hyphen or dash. */
  public boolean isDash(int i) {
    return has(i)
        && switch (words[i].charAt(0)) {
          case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> true;
          default -> false;
        };
  }

  /** A hyphen that binds the words on both its sides. */
  public boolean isHyphen(int i) {
    return isDash(i) && touches(i - 1) && touches(i);
  }

  /** A dash with blanks on both sides or on neither, as in a range. */
  public boolean isEvenDash(int i) {
    return isDash(i) && touches(i - 1) == touches(i);
  }

  public boolean isApostrophe(int i) {
    return is(i, "'") || is(i, "\u2019") || is(i, "\u2018");
  }

  /** The lexeme after an optional hyphen: {@code i} itself where no binding hyphen stands. */
  public int pastHyphen(int i) {
    return isHyphen(i) ? i + 1 : i;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLetterOrMark(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
