package org.standoff.answers.sought;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.standoff.text.Fold;
import org.standoff.words.Countries;

/** What is said of a country by another word: "Canadian" for Canada, and the other way round. */
final class Demonyms {
  private static final Map<String, Set<String>> WORDS = words();

  private Demonyms() {}

  /** Single folded words that say of what country something is; none for what is no country. */
  static Set<String> of(String folded) {
    return WORDS.getOrDefault(folded, Set.of());
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (var country : Countries.all()) {
      Set<String> all = new LinkedHashSet<>();
      country.names().forEach(name -> all.add(Fold.fold(name)));
      country.adjectives().forEach(adjective -> all.add(Fold.fold(adjective)));
      var single = new LinkedHashSet<>(all);
      single.removeIf(word -> word.contains(" "));
      all.forEach(word -> words.put(word, single));
    }
    return words;
  }
}
