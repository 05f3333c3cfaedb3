package org.standoff.identities;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.text.Fold;
import org.standoff.text.Keys;

/**
 * All names, read once from the first to the last, which is best when most of them are asked for.
 */
public final class AllNames implements NameTable {
  private final Predicate<String> pattern;
  private final NavigableMap<String, Integer> counts = new TreeMap<>();
  private final Set<String> matching = new TreeSet<>();
  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, Set<String>> byAcronym = new HashMap<>();
  private final Map<String, Set<String>> acronyms = new HashMap<>();
  private final Map<String, Set<String>> byPlain = new HashMap<>();
  private final Map<String, Map<String, Integer>> pronouns = new HashMap<>();

  private AllNames(Predicate<String> pattern) {
    this.pattern = pattern;
  }

  /** All terms of mentions that there are. */
  public interface MentionTerms {
    /**
     * Goes over them once.
     *
     * @param action takes a term, perhaps several times, with how often it counts
     */
    void forEach(ObjIntConsumer<MentionTerm> action) throws IOException;
  }

  /**
   * Reads all names.
   *
   * @param pattern takes the folded names that are {@linkplain #matching matching}
   */
  public static AllNames read(MentionTerms terms, Predicate<String> pattern) throws IOException {
    var all = new AllNames(pattern);
    terms.forEach(all::add);
    all.counts.keySet().forEach(all::add);
    return all;
  }

  /** The keys of all entities of which a name matches. */
  public Set<String> matching() {
    return Collections.unmodifiableSet(matching);
  }

  /** The keys of all entities, in order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(counts.keySet());
  }

  /** How often an entity with a key is mentioned where mentions were counted. */
  public int count(String key) {
    return counts.getOrDefault(key, 0);
  }

  private void add(MentionTerm mention, int count) {
    var key = mention.key();
    counts.merge(key, count, Integer::sum);
    if (mention.form() == Form.ACRONYM) {
      var acronym = Keys.bounded(Fold.fold(mention.surface()));
      add(byAcronym, acronym, key);
      add(acronyms, key, acronym);
    }
    if (mention.form() == Form.PRONOUN) {
      pronouns
          .computeIfAbsent(key, _ -> new TreeMap<>())
          .merge(Fold.fold(mention.surface()), count, Integer::sum);
    }
    if (Aliases.isName(mention.form())
        && !matching.contains(key)
        && (pattern.test(name(key)) || pattern.test(Fold.fold(mention.surface())))) {
      matching.add(key);
    }
  }

  private void add(String key) {
    int last = key.lastIndexOf(' ');
    if (last > 0 && MentionTerm.type(key) == EntityType.PERSON) {
      add(bySurname, key.substring(last + 1), key);
    }
    var plain = Aliases.plain(key);
    if (!plain.equals(key)) {
      add(byPlain, plain, key);
    }
    if (!matching.contains(key) && pattern.test(name(key))) {
      matching.add(key);
    }
  }

  private static void add(Map<String, Set<String>> table, String from, String to) {
    table.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
  }

  private static String name(String key) {
    return key.substring(key.indexOf('/') + 1);
  }

  @Override
  public boolean has(String key) {
    return counts.containsKey(key);
  }

  @Override
  public Set<String> surnamed(String word) {
    return bySurname.getOrDefault(word, Set.of());
  }

  @Override
  public Set<String> longer(String key) {
    return counts.subMap(key + " ", key + "!").keySet();
  }

  @Override
  public Set<String> withAcronym(String acronym) {
    return byAcronym.getOrDefault(acronym, Set.of());
  }

  @Override
  public Set<String> acronyms(String key) {
    return acronyms.getOrDefault(key, Set.of());
  }

  @Override
  public Map<String, Integer> pronouns(String key) {
    return pronouns.getOrDefault(key, Map.of());
  }

  /** Roles are no names. */
  @Override
  public boolean hasRole(String key, String role) {
    return false;
  }

  @Override
  public Set<String> variants(String plain) {
    return byPlain.getOrDefault(plain, Set.of());
  }
}
