package org.standoff.copies;

import java.util.ArrayList;
import java.util.List;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/**
 * The words by which texts are compared: folded, and a number with its points and commas is one.
 */
final class ComparedWords {
  private ComparedWords() {}

  /** The words of a text, in order. */
  static List<Fold.Word> of(String text) {
    List<Fold.Word> words = new ArrayList<>();
    for (var word : Fold.words(text)) {
      if (!words.isEmpty() && isOneNumber(text, words.getLast().span(), word.span())) {
        var start = words.removeLast();
        var span = new Span(start.span().start(), word.span().end());
        words.add(new Fold.Word(span, start.folded() + "." + word.folded()));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isOneNumber(String text, Span before, Span behind) {
    return behind.start() == before.end() + 1
        && ".,:".indexOf(text.charAt(before.end())) >= 0
        && Character.isDigit(text.charAt(before.end() - 1))
        && Character.isDigit(text.charAt(behind.start()));
  }
}
