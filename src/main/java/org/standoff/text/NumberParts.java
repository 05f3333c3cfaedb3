package org.standoff.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which words of a text are only together a number: the 5 and 700 of 5,700, the 5 and 2bn of 5.2bn,
 * but not those of 16.01.2013 or of 1,2,3.
 */
public final class NumberParts {
  /** In groups with or without a fraction, with the one sign or the other; or a fraction alone. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3}([.][0-9]+)?|[0-9]{1,3}([.][0-9]{3})+(,[0-9]+)?"
              + "|[0-9]+[.][0-9]+|[0-9]{1,3},[0-9]+");

  private NumberParts() {}

  /** The numbers of those words that go on with what the word before them begins. */
  public static BitSet goingOn(List<Fold.Word> words, CharSequence text) {
    var goingOn = new BitSet();
    for (int first = 0; first < words.size(); first++) {
      int last = first;
      while (last + 1 < words.size()
          && joins(text, words.get(last), words.get(last + 1))
          && (last == first || isDigits(text, words.get(last)))) {
        last++;
      }
      if (last > first
          && NUMBER.matcher(digits(text, words.get(first), words.get(last))).matches()) {
        goingOn.set(first + 1, last + 1);
      }
      first = last;
    }
    return goingOn;
  }

  /** Whether there is one comma or full stop with digits on both sides. */
  private static boolean joins(CharSequence text, Fold.Word word, Fold.Word next) {
    int at = word.span().end();
    return next.span().start() == at + 1
        && (text.charAt(at) == ',' || text.charAt(at) == '.')
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigits(CharSequence text, Fold.Word word) {
    return word.span().of(text).chars().allMatch(NumberParts::isDigit);
  }

  /** From the last digits of the one word to the first of the other. */
  private static CharSequence digits(CharSequence text, Fold.Word first, Fold.Word last) {
    int start = first.span().end();
    while (start > first.span().start() && isDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = last.span().start();
    while (end < last.span().end() && isDigit(text.charAt(end))) {
      end++;
    }
    return text.subSequence(start, end);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
