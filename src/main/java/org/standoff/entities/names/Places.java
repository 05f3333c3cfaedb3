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

  /** The countries by their names and adjectives. */
  private final Map<String, String> ofCountry = new HashMap<>();

  private final Set<String> kinds;
  private final Set<String> features;

  Places() {
    var table = WordTable.of(Locale.ENGLISH, "places");
    for (var country : Countries.all()) {
      addSame(country.names());
      addAll(country.names(), country.isNamesake() ? namesakes : known);
      addAll(country.names(), nations);
      var first = country.names().getFirst();
      country.names().forEach(name -> ofCountry.put(joined(Spelling.words(name)), first));
      country
          .adjectives()
          .forEach(adjective -> ofCountry.putIfAbsent(joined(Spelling.words(adjective)), first));
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

  /**
   * What an organization of a country is, and the country: the same of "Chilean Football
   * Federation" and "Football Federation of Chile"; empty where less than two words are left.
   */
  Optional<String> national(List<String> words) {
    for (int length = 1; length <= 3 && length < words.size(); length++) {
      var country = ofCountry.get(joined(words.subList(0, length)));
      if (country != null && words.size() - length > 1) {
        return Optional.of(joined(words.subList(length, words.size())) + "|" + country);
      }
      int start = words.size() - length;
      var behind = ofCountry.get(joined(words.subList(start, words.size())));
      boolean of = start > 2 && words.get(start - 1).equals("of");
      if (behind != null && of) {
        return Optional.of(joined(words.subList(0, start - 1)) + "|" + behind);
      }
    }
    return Optional.empty();
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
