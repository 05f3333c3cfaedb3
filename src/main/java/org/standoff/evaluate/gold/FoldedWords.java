package org.standoff.evaluate.gold;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.text.Fold;

/** The words of a text, folded, each once. */
final class FoldedWords {
  private FoldedWords() {}

  static Set<String> of(String text) {
    return Arrays.stream(Fold.fold(text).split(" ", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The words that both have. */
  static Set<String> common(Set<String> words, Set<String> others) {
    return words.stream().filter(others::contains).collect(Collectors.toSet());
  }
}
