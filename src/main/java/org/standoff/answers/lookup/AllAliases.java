package org.standoff.answers.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.identities.AliasTable;
import org.standoff.text.Keys;

/** All aliases, read once from the first to the last, which is best when many are asked for. */
public final class AllAliases implements AliasTable {
  /** Alias, separator, key; sorted, each once. */
  private final String[] terms;

  private final Spellings spellings;

  private AllAliases(String[] terms) {
    this.terms = terms;
    List<String> aliases = new ArrayList<>();
    for (var term : terms) {
      var alias = alias(term);
      if (aliases.isEmpty() || !aliases.getLast().equals(alias)) {
        aliases.add(alias);
      }
    }
    spellings = new Spellings(aliases);
  }

  /** Reads all aliases of a table. */
  public static AllAliases read(AliasTable table) throws IOException {
    List<String> terms = new ArrayList<>();
    table.forEach((alias, key) -> terms.add(Keys.join(alias, key)));
    return new AllAliases(terms.stream().sorted().distinct().toArray(String[]::new));
  }

  @Override
  public Set<String> beginning(String beginning) {
    Set<String> keys = new TreeSet<>();
    int found = Arrays.binarySearch(terms, beginning);
    for (int i = found < 0 ? -found - 1 : found;
        i < terms.length && terms[i].startsWith(beginning);
        i++) {
      keys.add(key(terms[i]));
    }
    return keys;
  }

  @Override
  public Set<String> spelt(String folded, int distance) {
    Set<String> keys = new TreeSet<>();
    for (var alias : spellings.near(folded, distance)) {
      keys.addAll(beginning(alias + Keys.SEPARATOR));
    }
    return keys;
  }

  @Override
  public void forEach(Taker taker) {
    for (var term : terms) {
      taker.take(alias(term), key(term));
    }
  }

  private static String alias(String term) {
    return term.substring(0, term.lastIndexOf(Keys.SEPARATOR));
  }

  private static String key(String term) {
    return term.substring(term.lastIndexOf(Keys.SEPARATOR) + 1);
  }
}
