package org.standoff.figures.lexemes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of phrases of one word or more, found by their first word; the longest that fits wins.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  /** Whether capitals count. */
  public enum Case {
    AS_GIVEN,
    ANY
  }

  /**
   * A phrase found.
   *
   * @param end the lexeme after it
   */
  public record Match<T>(int end, T value) {}

  /** Words that are joined in the table must be joined in the text; blanks may be left out. */
  private record Entry<T>(List<String> words, List<Boolean> joined, Case letters, T value) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /** Adds a phrase; of the same phrase added twice, the first wins. */
  public void add(String phrase, Case letters, T value) {
    var lexemes = Lexemes.of(phrase);
    List<String> words = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      words.add(letters == Case.ANY ? lexemes.word(i) : lexemes.written(i));
      joined.add(lexemes.touches(i));
    }
    var entries = byFirst.computeIfAbsent(lexemes.word(0), word -> new ArrayList<>());
    entries.add(new Entry<>(words, joined, letters, value));
    entries.sort(Comparator.comparingInt((Entry<T> entry) -> -entry.words().size()));
  }

  /** The longest phrase that begins at a lexeme. */
  public Optional<Match<T>> at(Lexemes lexemes, int i) {
    for (var entry : byFirst.getOrDefault(lexemes.word(i), List.of())) {
      if (fits(entry, lexemes, i)) {
        return Optional.of(new Match<>(i + entry.words().size(), entry.value()));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that ends before a lexeme, with the lexeme it begins at as its end. */
  public Optional<Match<T>> before(Lexemes lexemes, int end, int longest) {
    for (int length = longest; length > 0; length--) {
      int first = end - length;
      var match = at(lexemes, first).filter(found -> found.end() == end);
      if (match.isPresent()) {
        return Optional.of(new Match<>(first, match.get().value()));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Entry<?> entry, Lexemes lexemes, int i) {
    for (int k = 0; k < entry.words().size(); k++) {
      var word = entry.letters() == Case.ANY ? lexemes.word(i + k) : lexemes.written(i + k);
      boolean apart = entry.joined().get(k) && !lexemes.touches(i + k);
      if (apart || !entry.words().get(k).equals(word)) {
        return false;
      }
    }
    return true;
  }
}
