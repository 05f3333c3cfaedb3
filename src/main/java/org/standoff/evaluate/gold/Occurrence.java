package org.standoff.evaluate.gold;

import java.util.Optional;
import org.standoff.evaluate.CharacterKinds;
import org.standoff.text.Span;

/** Where words stand in a text that were written down with their number. */
public final class Occurrence {
  private Occurrence() {}

  /**
   * Where some words stand for the n-th time.
   *
   * @param words as they stand in the text, case and blanks included
   * @param number from 1; occurrences that overlap each count
   */
  static Optional<Span> of(String text, String words, int number) {
    int at = -1;
    for (int i = 0; i < number; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return words.isEmpty() || at < 0
        ? Optional.empty()
        : Optional.of(new Span(at, at + words.length()));
  }

  /** Where a word stands for the n-th time by itself: no letter or digit before and behind it. */
  public static Optional<Span> ofWord(String text, String word, int number) {
    int seen = 0;
    int at = word.isEmpty() ? -1 : text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean whole =
          (at == 0 || !CharacterKinds.isWord(text.codePointBefore(at)))
              && (end == text.length() || !CharacterKinds.isWord(text.codePointAt(end)));
      if (whole) {
        seen++;
        if (seen == number) {
          return Optional.of(new Span(at, end));
        }
      }
      at = text.indexOf(word, whole ? end : at + 1);
    }
    return Optional.empty();
  }
}
