package org.standoff.facts.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.standoff.prose.Words;

/**
 * Words of a tree that say something together, though others may stand between them.
 *
 * @param runs at least one, in order, none touching the next
 */
record Phrase(List<Words> runs) {
  Phrase {
    runs = List.copyOf(runs);
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs words");
    }
  }

  static Phrase of(Words words) {
    return new Phrase(List.of(words));
  }

  static Phrase of(int word) {
    return of(Words.of(word));
  }

  /** Some words, at least one, in any order. */
  static Phrase of(List<Integer> words) {
    return words.stream().map(Phrase::of).reduce(Phrase::and).orElseThrow();
  }

  int first() {
    return runs.getFirst().first();
  }

  int end() {
    return runs.getLast().end();
  }

  /** How many words it has. */
  int size() {
    return runs.stream().mapToInt(run -> run.end() - run.first()).sum();
  }

  boolean contains(int word) {
    return runs.stream().anyMatch(run -> run.contains(word));
  }

  /** The words of both. */
  Phrase and(Phrase other) {
    List<Words> all = new ArrayList<>(runs);
    all.addAll(other.runs);
    all.sort(Comparator.comparingInt(Words::first));
    List<Words> joined = new ArrayList<>();
    for (var run : all) {
      if (!joined.isEmpty() && joined.getLast().end() >= run.first()) {
        var last = joined.removeLast();
        joined.add(new Words(last.first(), Math.max(last.end(), run.end())));
      } else {
        joined.add(run);
      }
    }
    return new Phrase(joined);
  }

  /** Its words that are not among others; empty if none is left. */
  Optional<Phrase> without(Words others) {
    List<Words> left = new ArrayList<>();
    for (var run : runs) {
      int before = Math.min(run.end(), others.first());
      int after = Math.max(run.first(), others.end());
      if (before > run.first()) {
        left.add(new Words(run.first(), before));
      }
      if (after < run.end()) {
        left.add(new Words(after, run.end()));
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(new Phrase(left));
  }
}
