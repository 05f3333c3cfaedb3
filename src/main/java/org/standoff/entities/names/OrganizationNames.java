package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standoff.text.WordTable;

/** What names of organizations may be shortened by. */
final class OrganizationNames {
  private static final Set<String> HEADS =
      WordTable.of(Locale.ENGLISH, "name-heads").words("alone");

  private final Set<String> legal;
  private final Set<String> generic;
  private final Set<String> prepositions;
  private final Places places;

  OrganizationNames(Places places) {
    var table = WordTable.of(Locale.ENGLISH, "organizations");
    legal = table.words("legal");
    generic = table.words("generic");
    prepositions = table.words("preposition");
    this.places = places;
  }

  /** The words without "Inc." and the like. */
  List<String> core(List<String> words) {
    int end = words.size();
    while (end > 1 && legal.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  /**
   * The parts of a name that may stand for it where nothing else bears them. Its beginning, unless
   * that is a word of many names. Its end, where that is all such words ("Federal Police") or
   * follows a place or a people ("Australian Red Cross"): a Radical Liberal Party is not the
   * Liberal Party. No preposition's object ("England" of the Bank of England) and no bare place.
   *
   * @param origins the folded names of places and peoples in the article
   */
  List<List<String>> shortForms(List<String> words, Set<String> origins) {
    List<List<String>> forms = new ArrayList<>();
    for (int length = 1; length < words.size(); length++) {
      var beginning = words.subList(0, length);
      boolean vague = length == 1 && generic.contains(beginning.getFirst());
      if (!vague && isForm(beginning)) {
        forms.add(beginning);
      }
      int start = words.size() - length;
      var end = words.subList(start, words.size());
      boolean shared =
          generic.containsAll(end) || origins.contains(String.join(" ", words.subList(0, start)));
      if (shared && !prepositions.contains(words.get(start - 1)) && isForm(end)) {
        forms.add(end);
      }
    }
    return forms;
  }

  /** Whether a word is one of many names. */
  boolean isGeneric(String word) {
    return generic.contains(word) || HEADS.contains(word);
  }

  /**
   * Whether a name of several words has a word as its head: "Ministry of Work", "Hall Foundation".
   */
  boolean isHead(String word, List<String> words) {
    boolean first =
        words.size() > 2 && words.getFirst().equals(word) && prepositions.contains(words.get(1));
    return first || (words.size() > 1 && words.getLast().equals(word));
  }

  /** Whether what a long name has beside a short one are words of many names. */
  boolean isPlain(List<String> words, List<String> longer) {
    return longer.size() > words.size()
        && longer.subList(0, words.size()).equals(words)
        && longer.subList(words.size(), longer.size()).stream()
            .allMatch(word -> generic.contains(word) || legal.contains(word));
  }

  private boolean isForm(List<String> words) {
    return !prepositions.contains(words.getFirst())
        && !prepositions.contains(words.getLast())
        && words.getFirst().length() > 2
        && !places.isKnown(words)
        && places.country(words).isEmpty();
  }
}
