package org.standoff.tags;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers the tags of the latest sentences, since the words of a sentence are tagged once for its
 * tokens and once for its tree, and are mostly the same. May be shared by threads.
 */
final class KnownSentences {
  /** Each sentence has one place here, which it shares with others: the latest stays. */
  private static final int PLACES = 1 << 11;

  /** What a sentence of so many words or more would cost is not worth its room. */
  private static final int MOST_WORDS = 100;

  private final AtomicReferenceArray<Known> places = new AtomicReferenceArray<>(PLACES);

  private record Known(List<String> words, List<Tag> tags) {}

  /** The tags of a sentence, or null where they are not remembered. */
  List<Tag> tags(List<String> words) {
    var known = places.get(place(words));
    return known != null && known.words.equals(words) ? known.tags : null;
  }

  void remember(List<String> words, List<Tag> tags) {
    if (words.size() < MOST_WORDS) {
      places.set(place(words), new Known(List.copyOf(words), List.copyOf(tags)));
    }
  }

  private static int place(List<String> words) {
    int hash = words.hashCode();
    return (hash ^ hash >>> 16) & PLACES - 1;
  }
}
