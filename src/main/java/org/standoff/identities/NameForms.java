package org.standoff.identities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.search.NameTraces;
import org.standoff.text.Fold;
import org.standoff.text.Keys;
import org.standoff.text.WordTable;

/** Leads from a name as a user types it to the keys of the entities that may be meant. */
public final class NameForms {
  private static final char SEPARATOR = Keys.SEPARATOR;

  /** Longer names are not looked up by near spellings, which would take long. */
  private static final int LONGEST_MISSPELT = 60;

  private static final Set<String> ARTICLES =
      WordTable.of(Locale.ENGLISH, "closed-words").words("articles");

  private final AliasTable aliases;

  public NameForms(AliasTable aliases) {
    this.aliases = aliases;
  }

  /**
   * The keys of all entities that bear the name, or of whose name it is a part. A possessive ending
   * is taken off unless it belongs to a name ("McDonald's"), an article in front when no name is
   * found with it.
   */
  public Set<String> keys(String name) throws IOException {
    var folded = Fold.fold(name);
    if (folded.isEmpty()) {
      return Set.of();
    }
    var owner = withoutPossessive(name).map(Fold::fold).filter(word -> !word.isEmpty());
    if (owner.isPresent() && lookUp(folded + SEPARATOR).isEmpty()) {
      folded = owner.get();
    }
    var keys = keysOf(folded);
    int blank = folded.indexOf(' ');
    if (keys.isEmpty() && blank > 0 && ARTICLES.contains(folded.substring(0, blank))) {
      return keysOf(folded.substring(blank + 1));
    }
    if (keys.isEmpty()) {
      return lookUp(Aliases.joined(Aliases.variant(Aliases.words(folded))) + SEPARATOR);
    }
    return keys;
  }

  private Set<String> keysOf(String folded) throws IOException {
    Set<String> keys = new TreeSet<>(lookUp(folded + SEPARATOR));
    keys.addAll(lookUp(folded + " "));
    var words = Aliases.words(folded);
    if (words.size() > 1) {
      keys.addAll(lookUp(Aliases.joined(words) + SEPARATOR));
    }
    var compounds = Aliases.compounds(words);
    if (!compounds.equals(words)) {
      keys.addAll(lookUp(Aliases.joined(compounds) + SEPARATOR));
    }
    return keys;
  }

  /**
   * The keys of names that are spelt nearly so, with the number of letters by which they differ;
   * one letter may differ in short names, two in longer ones.
   */
  public Map<String, Integer> near(String name) throws IOException {
    var folded = Fold.fold(withoutPossessive(name).orElse(name));
    Map<String, Integer> near = new TreeMap<>();
    for (int distance = allowed(folded); distance > 0; distance--) {
      for (var key : spelt(folded, distance)) {
        near.put(key, distance);
      }
    }
    return near;
  }

  /** The keys of the names that are spelt most nearly so; none if all differ by too much. */
  public Set<String> nearest(String name) throws IOException {
    var folded = Fold.fold(withoutPossessive(name).orElse(name));
    Set<String> nearest = Set.of();
    for (int distance = 1; distance <= allowed(folded) && nearest.isEmpty(); distance++) {
      nearest = spelt(folded, distance);
    }
    return nearest;
  }

  private static int allowed(String folded) {
    return folded.length() > 5 ? 2 : folded.length() > 3 ? 1 : 0;
  }

  private Set<String> spelt(String folded, int distance) throws IOException {
    return folded.length() > LONGEST_MISSPELT ? Set.of() : aliases.spelt(folded, distance);
  }

  /** The keys of the aliases with this beginning. */
  private Set<String> lookUp(String beginning) throws IOException {
    return aliases.beginning(beginning);
  }

  /** A name before its {@code 's}, whichever apostrophe it has; empty if it has none. */
  private static Optional<String> withoutPossessive(String name) {
    var stripped = name.strip();
    int length = stripped.length();
    if (length < 3) {
      return Optional.empty();
    }
    char last = stripped.charAt(length - 1);
    boolean possessive =
        (last == 's' || last == 'S') && "'’ʼ‘`´＇".indexOf(stripped.charAt(length - 2)) >= 0;
    return possessive ? Optional.of(stripped.substring(0, length - 2)) : Optional.empty();
  }

  /**
   * What an article must have to mention somebody by a name: of those who are known their keys, of
   * those who are not the words of the name.
   *
   * @param name as a user types it
   * @param named those who bear it
   */
  public static NameTraces traces(String name, List<Identity> named) {
    Set<String> keys = new TreeSet<>();
    for (var identity : named) {
      keys.addAll(identity.keys());
      addShorter(keys, identity.root());
    }
    var typed = TypedName.of(name);
    Set<String> readings = new LinkedHashSet<>(List.of(name));
    readings.add(typed.core());
    readings.addAll(typed.others());
    List<List<String>> words = new ArrayList<>();
    Set<String> writings = new LinkedHashSet<>();
    for (var reading : readings) {
      var folded = Fold.words(reading).stream().map(Fold.Word::folded).toList();
      words.add(told(folded));
      writings.addAll(Aliases.whole(folded));
      for (var type : List.of(EntityType.PERSON, EntityType.ORGANIZATION)) {
        addShorter(keys, type.label() + "/" + String.join(" ", folded));
      }
    }
    return new NameTraces(keys, words, writings);
  }

  /** Of more than two words the first and the last: others may leave out what stands between. */
  private static List<String> told(List<String> folded) {
    var told = folded.stream().filter(word -> word.length() > 1).toList();
    return told.size() > 2 ? List.of(told.getFirst(), told.getLast()) : told;
  }

  /** Whoever may be meant by a shorter name, whatever it is taken for. */
  private static void addShorter(Set<String> keys, String root) {
    for (var shorter : ShortNames.of(root)) {
      for (var type : EntityType.values()) {
        keys.add(type.label() + "/" + shorter);
      }
    }
  }

  /** How a name, or an end of it, is written when its words are put together, and as it is. */
  public static Set<String> writings(String name) {
    return Aliases.writings(name);
  }
}
