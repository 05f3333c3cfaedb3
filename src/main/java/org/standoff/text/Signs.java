package org.standoff.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The signs among words that say something: those of currencies and of arithmetic, {@code % / & @}
 * and their like wherever they stand, full stops and colons directly between two letters or digits,
 * commas directly between two digits. Whatever else parts words, says nothing: blanks, hyphens,
 * apostrophes, quotes, brackets.
 *
 * <pre>{@code
 * "US$5"  "$"      "U.S. troops"  ".", ""
 * "5 %"   "%"      "s/s Anna"     "/", ""
 * }</pre>
 */
public record Signs(List<Sign> signs) {
  private static final String SAYING = "%‰&/@#§°_";

  /** Of a row of signs no more count at either end. */
  private static final int MOST = 8;

  /**
   * A sign.
   *
   * @param span from the start of what stands between two words
   */
  public record Sign(String sign, Span span) {}

  public Signs {
    if (signs.size() > 2 * MOST) {
      var cut = new ArrayList<>(signs.subList(0, MOST));
      cut.addAll(signs.subList(signs.size() - MOST, signs.size()));
      signs = cut;
    }
    signs = List.copyOf(signs);
  }

  /** The signs between two words of a text, from the end of the one to the start of the other. */
  public static Signs between(CharSequence text, int end, int start) {
    var gap = text.subSequence(end, start);
    if (gap.length() == 1 && joins(text, end)) {
      return new Signs(List.of(new Sign(gap.toString(), new Span(0, 1))));
    }
    return beside(gap);
  }

  private static boolean joins(CharSequence text, int at) {
    return switch (text.charAt(at)) {
      case '.', ':' -> true;
      case ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
      default -> false;
    };
  }

  /** The signs before the first word of a text, or behind its last. */
  public static Signs beside(CharSequence gap) {
    List<Sign> signs = new ArrayList<>(0);
    for (int i = 0; i < gap.length(); ) {
      int c = Character.codePointAt(gap, i);
      int end = i + Character.charCount(c);
      var span = new Span(i, end);
      sign(c).ifPresent(sign -> signs.add(new Sign(sign, span)));
      i = end;
    }
    return new Signs(signs);
  }

  /** The signs before each word of a text, and those behind its last. */
  public static List<Signs> among(List<Fold.Word> words, CharSequence text) {
    List<Signs> among = new ArrayList<>(words.size() + 1);
    int end = 0;
    for (var word : words) {
      int start = word.span().start();
      among.add(among.isEmpty() ? beside(text.subSequence(0, start)) : between(text, end, start));
      end = word.span().end();
    }
    among.add(beside(text.subSequence(end, text.length())));
    return among;
  }

  public boolean isEmpty() {
    return signs.isEmpty();
  }

  /** Whether they end with some. */
  public boolean endWith(String some) {
    return toString().endsWith(some);
  }

  /** Whether they begin with some. */
  public boolean beginWith(String some) {
    return toString().startsWith(some);
  }

  /** Where the last of them begins with which these end, from the start of the gap. */
  public int startOfLast(String some) {
    int at = signs.size();
    for (int left = some.length(); left > 0; left -= signs.get(at).sign.length()) {
      at--;
    }
    return signs.get(at).span.start();
  }

  /** Where the last of those ends with which these begin, from the start of the gap. */
  public int endOfFirst(String some) {
    int at = -1;
    for (int left = some.length(); left > 0; left -= signs.get(at).sign.length()) {
      at++;
    }
    return signs.get(at).span.end();
  }

  /** The signs without anything between. */
  @Override
  public String toString() {
    var all = new StringBuilder();
    signs.forEach(sign -> all.append(sign.sign));
    return all.toString();
  }

  private static Optional<String> sign(int c) {
    int plain = plain(c);
    boolean says =
        switch (Character.getType(plain)) {
          case Character.CURRENCY_SYMBOL -> true;
          // What looks like a dash is one.
          case Character.MATH_SYMBOL -> plain != '−' && plain != '~';
          default -> SAYING.indexOf(plain) >= 0;
        };
    return says ? Optional.of(Character.toString(plain)) : Optional.empty();
  }

  /** The wide and small forms of printers are the sign itself. */
  private static int plain(int c) {
    if (c < 0x80) {
      return c;
    }
    if (c == '⁄' || c == '∕') {
      return '/';
    }
    var plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return plain.codePointCount(0, plain.length()) == 1 ? plain.codePointAt(0) : c;
  }
}
