package org.standoff.grammar;

import java.util.List;
import java.util.Map;
import org.standoff.tags.Tag;
import org.standoff.words.Hash;
import org.standoff.words.WordForm;

/**
 * What features are made of, for each word of a sentence; one place after the last word stands for
 * the root, and one more for where there is no word.
 */
final class ParserInput {
  private static final long ROOT = Hash.of("root");

  final int length;
  final List<WordForm> forms;
  final long[] lower;
  final long[] tag;
  final long[] universal;
  final long[] middle;

  ParserInput(List<WordForm> forms, List<Tag> tags, Map<Tag, Long> hashes) {
    this.length = forms.size();
    this.forms = forms;
    lower = new long[length + 2];
    tag = new long[length + 2];
    universal = new long[length + 2];
    middle = new long[length + 2];
    for (int i = 0; i < length; i++) {
      lower[i] = forms.get(i).lower();
      tag[i] = hashes.computeIfAbsent(tags.get(i), one -> Hash.of(one.universal() + one.penn()));
      universal[i] = tags.get(i).universal().hashCode();
      middle[i] = forms.get(i).cluster(1);
    }
    for (var values : List.of(lower, tag, universal, middle)) {
      values[length] = ROOT;
    }
  }

  /** The word before or behind another by so much, or where there is none. */
  int beside(int word, int distance) {
    int beside = word + distance;
    return beside >= 0 && beside < length ? beside : length + 1;
  }
}
