package org.standoff.words;

import java.util.ArrayList;
import java.util.List;

/** Looks at each word only once as long as it comes up again soon. For one thread. */
public final class KnownForms {
  /** Each word has one place here, which it shares with others: the latest stays. */
  private static final int PLACES = 1 << 14;

  private final WordClusters clusters;
  private final String[] texts = new String[PLACES];
  private final WordForm[] forms = new WordForm[PLACES];

  public KnownForms(WordClusters clusters) {
    this.clusters = clusters;
  }

  /** The form of each word. */
  public List<WordForm> of(List<String> words) {
    List<WordForm> found = new ArrayList<>(words.size());
    for (var word : words) {
      found.add(of(word));
    }
    return found;
  }

  private WordForm of(String word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    if (!word.equals(texts[place])) {
      texts[place] = word;
      forms[place] = new WordForm(word, clusters);
    }
    return forms[place];
  }
}
