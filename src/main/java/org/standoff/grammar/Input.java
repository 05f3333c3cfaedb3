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
final class Input {
  private static final long ROOT = Hash.of("root");

  final int length;
  final long[] lower;
  final long[] ending;
  final long[] tag;
  final long[] universal;
  final long[] coarse;
  final long[] middle;
  final long[] fine;

  Input(List<WordForm> forms, List<Tag> tags, Map<Tag, Long> hashes) {
    length = forms.size();
    lower = new long[length + 2];
    ending = new long[length + 2];
    tag = new long[length + 2];
    universal = new long[length + 2];
    coarse = new long[length + 2];
    middle = new long[length + 2];
    fine = new long[length + 2];
    for (int i = 0; i < length; i++) {
      var form = forms.get(i);
      lower[i] = form.lower();
      ending[i] = form.ending();
      tag[i] = hashes.computeIfAbsent(tags.get(i), one -> Hash.of(one.universal() + one.penn()));
      universal[i] = tags.get(i).universal().hashCode();
      coarse[i] = form.cluster(0);
      middle[i] = form.cluster(1);
      fine[i] = form.cluster(2);
    }
    for (var values : List.of(lower, ending, tag, universal, coarse, middle, fine)) {
      values[length] = ROOT;
    }
  }
}
