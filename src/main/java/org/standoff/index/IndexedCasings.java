package org.standoff.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.SpeltTerm;
import org.standoff.text.Casing;

/** Counts the sentences that have words in each casing. For one question. */
record IndexedCasings(LiveTerms terms) {

  Map<String, Map<Casing, Integer>> count(Set<String> folded) throws IOException {
    Map<String, Map<Casing, Integer>> counts = new TreeMap<>();
    for (var word : folded) {
      Map<Casing, Integer> ofWord = new EnumMap<>(Casing.class);
      var prefix = SpeltTerm.prefix(word);
      terms
          .counts(IndexSchema.SPELT, prefix)
          .forEach((rest, count) ->
              ofWord.merge(SpeltTerm.parse(prefix + rest).casing(), count, Integer::sum));
      counts.put(word, ofWord);
    }
    return counts;
  }
}
