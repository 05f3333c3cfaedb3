package org.standoff.grammar;

import org.standoff.learn.perceptron.Features;
import org.standoff.words.Hash;
import org.standoff.words.WordForm;

/** What is seen of a word before the sentence is read: its form, its tag, and its neighbours. */
final class WordFeatures {
  private static final int COARSE = 0;
  private static final int MIDDLE = 1;
  private static final int FINE = 2;

  private final Features features = new Features();
  private int template;

  /** The features of a word; good until the next call. */
  Features of(ParserInput in, int word) {
    features.clear();
    template = 0;
    addForm(in.forms.get(word));
    int left = in.beside(word, -1);
    int farLeft = in.beside(word, -2);
    int right = in.beside(word, 1);
    int farRight = in.beside(word, 2);
    add(in.tag[word]);
    add(in.universal[word]);
    add(in.tag[left]);
    add(in.tag[right]);
    add(in.universal[farLeft]);
    add(in.universal[farRight]);
    add(in.lower[left]);
    add(in.lower[right]);
    add(in.middle[left]);
    add(in.middle[right]);
    add(in.tag[left], in.tag[word]);
    add(in.tag[word], in.tag[right]);
    add(Hash.of(in.universal[left], in.universal[word]), in.universal[right]);
    add(in.lower[word], in.tag[word]);
    return features;
  }

  private void addForm(WordForm form) {
    add(form.lower());
    add(form.cluster(COARSE));
    add(form.cluster(MIDDLE));
    add(form.cluster(FINE));
    add(form.ending());
    add(affix(form.suffixes(), 2));
    add(affix(form.suffixes(), 4));
    add(affix(form.prefixes(), 3));
    add(form.shape());
  }

  /** The first or last characters of a word, if it has so many. */
  private static long affix(long[] affixes, int length) {
    return affixes.length < length ? 0 : affixes[length - 1];
  }

  private void add(long first) {
    features.add(Hash.of(template++, first));
  }

  private void add(long first, long second) {
    features.add(Hash.of(template++, first, second));
  }
}
