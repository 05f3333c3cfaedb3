package org.standoff.opensearch.finding;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.standoff.identities.AliasTable;
import org.standoff.identities.NameTable;
import org.standoff.opensearch.finding.Lookups.Lookup;
import org.standoff.opensearch.stored.CountedMention;
import org.standoff.text.Fold;

/** The names of a cluster, as far as one question looked them up. */
public record ClusterNames(Remembered fetched) implements NameTable, AliasTable {

  private Lookups lookups() {
    return fetched.lookups();
  }

  @Override
  public boolean has(String key) {
    return !lookups().get(Lookups.having(key)).isEmpty();
  }

  @Override
  public Set<String> surnamed(String word) {
    return lookups().get(Lookups.aliased(word)).keySet();
  }

  @Override
  public Set<String> longer(String key) {
    return lookups().get(Lookups.longer(key)).keySet();
  }

  @Override
  public Set<String> withAcronym(String acronym) {
    return lookups().get(Lookups.withAcronym(acronym)).keySet();
  }

  @Override
  public Set<String> acronyms(String key) {
    return lookups().get(new Lookup.Acronyms(key)).keySet();
  }

  @Override
  public Map<String, Integer> pronouns(String key) {
    Map<String, Integer> pronouns = new TreeMap<>();
    lookups()
        .get(new Lookup.Pronouns(key))
        .forEach((term, count) ->
            CountedMention.firstOf(term)
                .ifPresent(
                    first -> pronouns.merge(Fold.fold(first.surface()), count, Integer::sum)));
    return pronouns;
  }

  @Override
  public boolean hasRole(String key, String role) {
    return !lookups().get(new Lookup.Role(key, role)).isEmpty();
  }

  @Override
  public Set<String> variants(String plain) {
    return lookups().get(Lookups.variants(plain)).keySet();
  }

  @Override
  public Set<String> beginning(String beginning) {
    return lookups().get(Lookups.aliasedFrom(beginning)).keySet();
  }

  @Override
  public Set<String> spelt(String folded, int distance) {
    // It takes long, and is asked where nothing else was found.
    fetched.require();
    return lookups().get(Lookups.spelt(folded, distance)).keySet();
  }

  @Override
  public void forEach(Taker taker) throws IOException {
    fetched.require();
    lookups().aliases(taker::take);
  }
}
