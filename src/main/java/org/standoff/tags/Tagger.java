package org.standoff.tags;

import java.util.ArrayList;
import java.util.List;
import org.standoff.learn.perceptron.Perceptron;
import org.standoff.sentences.TagModel;
import org.standoff.words.KnownForms;
import org.standoff.words.Latest;

/**
 * Tells the part of speech of each word of a sentence. For one thread; what it remembers from one
 * sentence to the next makes it faster and changes nothing.
 */
public final class Tagger implements TagModel {
  /** What a sentence of so many words or more would cost is not worth its room. */
  private static final int MOST_WORDS = 100;

  private final List<Tag> inventory;
  private final Perceptron perceptron;
  private final KnownForms forms;
  private final Latest<List<String>, List<Tag>> sentences;
  private final TagFeatures features = new TagFeatures();
  private final int[] scores;

  Tagger(
      List<Tag> inventory,
      Perceptron perceptron,
      KnownForms forms,
      Latest<List<String>, List<Tag>> sentences) {
    this.inventory = inventory;
    this.perceptron = perceptron;
    this.forms = forms;
    this.sentences = sentences;
    this.scores = new int[inventory.size()];
  }

  @Override
  public List<String> tags(List<String> words) {
    List<String> universal = new ArrayList<>(words.size());
    for (var tag : tag(words)) {
      universal.add(tag.universal());
    }
    return universal;
  }

  /** The tag of each word, universal and Penn. */
  public List<Tag> tag(List<String> words) {
    return words.size() < MOST_WORDS
        ? sentences.of(List.copyOf(words), this::newTags)
        : newTags(words);
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
    return List.copyOf(tags);
  }

  private int best() {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
