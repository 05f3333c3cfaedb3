package org.standoff.words;

import java.util.ArrayList;
import java.util.List;

/** Looks at each word only once as long as it comes up again soon. May be shared by threads. */
public final class KnownForms {
  private static final int PLACES = 1 << 15;

  private final WordClusters clusters;
  private final Latest<String, WordForm> forms = new Latest<>(PLACES);

  public KnownForms(WordClusters clusters) {
    this.clusters = clusters;
  }

  /** The form of each word. */
  public List<WordForm> of(List<String> words) {
    List<WordForm> found = new ArrayList<>(words.size());
    for (var word : words) {
      found.add(forms.of(word, text -> new WordForm(text, clusters)));
    }
    return found;
  }
}
