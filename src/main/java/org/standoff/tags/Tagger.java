package org.standoff.tags;

import java.util.ArrayList;
import java.util.List;
import org.standoff.learn.perceptron.Perceptron;
import org.standoff.sentences.TagModel;
import org.standoff.words.KnownForms;
import org.standoff.words.WordClusters;

/**
 * Tells the part of speech of each word of a sentence. For one thread; what it remembers from one
 * sentence to the next makes it faster and changes nothing.
 */
public final class Tagger implements TagModel {
  private final List<Tag> inventory;
  private final Perceptron perceptron;
  private final KnownForms forms;
  private final KnownSentences sentences;
  private final TagFeatures features = new TagFeatures();
  private final int[] scores;

  Tagger(
      List<Tag> inventory, Perceptron perceptron, WordClusters clusters, KnownSentences sentences) {
    this.inventory = inventory;
    this.perceptron = perceptron;
    this.forms = new KnownForms(clusters);
    this.sentences = sentences;
    this.scores = new int[inventory.size()];
  }

  @Override
  public List<String> tags(List<String> words) {
    return tag(words).stream().map(Tag::universal).toList();
  }

  /** The tag of each word, universal and Penn. */
  public List<Tag> tag(List<String> words) {
    var remembered = sentences.tags(words);
    if (remembered != null) {
      return remembered;
    }
    var tags = newTags(words);
    sentences.remember(words, tags);
    return tags;
  }

  private List<Tag> newTags(List<String> words) {
    var known = forms.of(words);
    List<Tag> tags = new ArrayList<>(words.size());
    int before = TagFeatures.NO_TAG;
    int beforeThat = TagFeatures.NO_TAG;
    for (int at = 0; at < known.size(); at++) {
      perceptron.score(features.of(known, at, before, beforeThat), scores);
      beforeThat = before;
      before = best();
      tags.add(inventory.get(before));
    }
    return tags;
  }

  private int best() {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
