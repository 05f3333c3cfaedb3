package org.standoff.names;

import org.standoff.words.Latest;
import org.standoff.words.Lexicon;
import org.standoff.words.WordClusters;

/** Looks at each word only once as long as it comes up again soon. May be shared by threads. */
final class KnownWords {
  private static final int PLACES = 1 << 15;

  private final WordClusters clusters;
  private final Lexicon lexicon;
  private final Latest<String, Word> words = new Latest<>(PLACES);

  KnownWords(WordClusters clusters, Lexicon lexicon) {
    this.clusters = clusters;
    this.lexicon = lexicon;
  }

  Word of(String text) {
    return words.of(text, unseen -> new Word(unseen, clusters, lexicon));
  }

  /** The kinds of a listed name, as {@link Lexicon#kinds} has them. */
  int kinds(long name) {
    return lexicon.kinds(name);
  }
}
