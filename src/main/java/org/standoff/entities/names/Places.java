package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.text.WordTable;
import org.standoff.words.Countries;

/** What is known of places: the names of one country, and words around a place's name. */
final class Places {
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> namesakes = new HashSet<>();
  private final Set<String> nations = new HashSet<>();
  private final Set<String> kinds;
  private final Set<String> features;

  Places() {
    var table = WordTable.of(Locale.ENGLISH, "places");
    for (var country : Countries.all()) {
      addSame(country.names());
      addAll(country.names(), country.isNamesake() ? namesakes : known);
      addAll(country.names(), nations);
      addAll(country.places(), known);
    }
    Countries.unions().forEach(this::addSame);
    table.rows("same").forEach(row -> addSame(row.cells()));
    table.rows("namesake").forEach(row -> addAll(row.cells(), namesakes));
    kinds = table.words("kind");
    features = table.words("feature");
  }

  private void addSame(List<String> names) {
    if (names.size() > 1) {
      var first = joined(Spelling.words(names.getFirst()));
      names.forEach(name -> countries.put(joined(Spelling.words(name)), first));
    }
  }

  private static void addAll(List<String> names, Set<String> places) {
    names.forEach(name -> places.add(joined(Spelling.words(name))));
  }

  /** The one name that stands for all names of a country or union. */
  Optional<String> country(List<String> words) {
    return Optional.ofNullable(countries.get(joined(words)));
  }

  /** Whether a name is that of a country. */
  boolean isCountry(List<String> words) {
    return nations.contains(joined(words));
  }

  /** Whether a name is that of a country or one of the best-known cities. */
  boolean isKnown(List<String> words) {
    return known.contains(joined(words));
  }

  /** The name without the words that only say what kind of place it is. */
  List<String> core(List<String> words) {
    var core = new ArrayList<>(words);
    boolean feature = false;
    while (core.size() > 1 && (isKind(core.getLast()) || isKind(core.getFirst()))) {
      var last = core.getLast();
      feature |= features.contains(isKind(last) ? last : core.getFirst());
      core.remove(isKind(last) ? core.size() - 1 : 0);
    }
    return feature && isKnownSharing(core) ? words : core;
  }

  private boolean isKnownSharing(List<String> words) {
    return isKnown(words) || namesakes.contains(joined(words));
  }

  private boolean isKind(String word) {
    return kinds.contains(word) || features.contains(word);
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }
}
