package org.standoff.answers.lookup;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.standoff.identities.AllNames;
import org.standoff.identities.NameTable;

/**
 * Names of which many are asked for: what every name asks is known, and looked up is only what few
 * of them ask.
 */
public record ManyNames(AllNames all, NameTable rest) implements NameTable {
  @Override
  public boolean has(String key) {
    return all.has(key);
  }

  @Override
  public Set<String> surnamed(String word) {
    return all.surnamed(word);
  }

  @Override
  public Set<String> longer(String key) {
    return all.longer(key);
  }

  @Override
  public Set<String> withAcronym(String acronym) {
    return all.withAcronym(acronym);
  }

  @Override
  public Set<String> acronyms(String key) {
    return all.acronyms(key);
  }

  @Override
  public Set<String> variants(String plain) {
    return all.variants(plain);
  }

  @Override
  public Map<String, Integer> pronouns(String key) throws IOException {
    return rest.pronouns(key);
  }

  @Override
  public boolean hasRole(String key, String role) throws IOException {
    return rest.hasRole(key, role);
  }
}
