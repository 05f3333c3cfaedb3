package org.standoff.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/**
 * Words that say nearly the same, as people ask with one and articles answer with another: "lead"
 * and "head", "founder" and "founded". May be shared by threads.
 */
public final class Paraphrases {
  private final Map<String, Set<String>> byStem = new HashMap<>();
  private final Set<String> titles;
  private final Set<String> light = new HashSet<>();

  /** Those of a language that the program has a table of. */
  public Paraphrases(Locale language) {
    var table = WordTable.of(language, "paraphrases");
    titles = table.words("titles");
    table.words("light").forEach(word -> light.add(Inflection.stem(word)));
    for (var row : table.rows("groups")) {
      var group = row.cells();
      for (var word : group) {
        var others = new LinkedHashSet<>(group);
        others.remove(word);
        byStem
            .computeIfAbsent(Inflection.stem(Fold.fold(word)), _ -> new LinkedHashSet<>())
            .addAll(others);
      }
    }
  }

  /** The words that say nearly the same as a folded one, itself not among them. */
  public Set<String> of(String folded) {
    return byStem.getOrDefault(Inflection.stem(folded), Set.of());
  }

  /** Whether a folded word of a question may be missing from its answer. */
  public boolean isLight(String folded) {
    return light.contains(Inflection.stem(folded));
  }

  /** Whether a folded word says what somebody is, also where it is written like a name. */
  public boolean isTitle(String folded) {
    return titles.contains(folded);
  }
}
