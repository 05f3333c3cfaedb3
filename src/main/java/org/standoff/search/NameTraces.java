package org.standoff.search;

import java.util.List;
import java.util.Set;

/**
 * What stands in an article that mentions those whom a name may mean: one of these at least.
 *
 * @param keys of whom it mentions
 * @param words all words of one of these lists, folded
 * @param writings a name that is written so when its words are put together
 */
public record NameTraces(Set<String> keys, List<List<String>> words, Set<String> writings) {
  public NameTraces {
    keys = Set.copyOf(keys);
    words = words.stream().map(List::copyOf).toList();
    writings = Set.copyOf(writings);
  }
}
