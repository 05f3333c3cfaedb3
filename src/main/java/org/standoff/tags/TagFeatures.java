package org.standoff.tags;

import java.util.List;
import org.standoff.learn.perceptron.Features;
import org.standoff.words.Hash;
import org.standoff.words.WordForm;

/** What is seen when a word is tagged: its form, its neighbours, and the tags before it. */
final class TagFeatures {
  /** Stands where there is no word before, and where a tag is not one of the inventory. */
  static final int NO_TAG = -1;

  private static final int COARSE = 0;
  private static final int MIDDLE = 1;
  private static final int FINE = 2;

  private final Features features = new Features();
  private int template;

  /**
   * The features of one word; good until the next call.
   *
   * @param before the tag of the word before it
   * @param beforeThat the tag of the word before that one
   */
  Features of(List<WordForm> words, int at, int before, int beforeThat) {
    features.clear();
    template = 0;
    var word = words.get(at);
    var left = at < 1 ? WordForm.NONE : words.get(at - 1);
    var farLeft = at < 2 ? WordForm.NONE : words.get(at - 2);
    var right = at + 1 < words.size() ? words.get(at + 1) : WordForm.NONE;
    var farRight = at + 2 < words.size() ? words.get(at + 2) : WordForm.NONE;
    addForm(word, at == 0 ? 1 : 0);
    addNeighbours(word, left, farLeft, right, farRight);
    addTags(word, right, before, beforeThat);
    return features;
  }

  private void addForm(WordForm word, int first) {
    add(1);
    add(word.lower());
    add(word.shape(), first);
    add(word.lower(), word.shape());
    addAll(word.prefixes());
    addAll(word.suffixes());
    add(word.ending(), word.shape(), first);
    add(word.cluster(COARSE), word.isCapitalised() ? 1 : 0);
    add(word.cluster(MIDDLE));
    add(word.cluster(FINE));
    add(word.cluster(MIDDLE), word.ending());
  }

  private void addNeighbours(
      WordForm word, WordForm left, WordForm farLeft, WordForm right, WordForm farRight) {
    add(left.lower());
    add(farLeft.lower());
    add(right.lower());
    add(farRight.lower());
    add(left.lower(), word.lower());
    add(word.lower(), right.lower());
    add(left.lower(), right.lower());
    add(left.ending());
    add(right.ending());
    add(left.shape(), word.shape(), right.shape());
    add(right.shape());
    add(left.cluster(MIDDLE));
    add(right.cluster(MIDDLE));
    add(right.cluster(FINE));
    add(farRight.cluster(MIDDLE));
    add(word.cluster(MIDDLE), right.cluster(MIDDLE));
    add(right.cluster(COARSE), farRight.cluster(COARSE), word.ending());
  }

  private void addTags(WordForm word, WordForm right, int before, int beforeThat) {
    add(before);
    add(before, beforeThat);
    add(before, word.lower());
    add(before, word.ending(), word.isCapitalised() ? 1 : 0);
    add(before, word.cluster(MIDDLE));
    add(before, right.lower());
    add(before, right.ending(), word.cluster(COARSE));
    add(before, beforeThat, word.lower());
    add(before, right.cluster(MIDDLE), word.cluster(MIDDLE));
  }

  /** Room for each of the affixes, however short this word is. */
  private void addAll(long[] affixes) {
    for (int i = 0; i < affixes.length; i++) {
      features.add(Hash.of(template + i, affixes[i]));
    }
    template += 8;
  }

  private void add(long first) {
    features.add(Hash.of(template++, first));
  }

  private void add(long first, long second) {
    features.add(Hash.of(template++, first, second));
  }

  private void add(long first, long second, long third) {
    features.add(Hash.of(Hash.of(template++, first, second), third));
  }
}
