package org.standoff.identities;

import java.io.IOException;
import java.util.Set;

/** Leads from the {@linkplain Aliases aliases} of names to the keys of those that bear them. */
public interface AliasTable {

  /** The keys behind all aliases with a beginning, which is folded and may end within a word. */
  Set<String> beginning(String beginning) throws IOException;

  /**
   * The keys behind all aliases that differ from a folded one by at most so many letters, two that
   * change places being one.
   */
  Set<String> spelt(String folded, int distance) throws IOException;

  /** Takes an alias with the key of one that bears it. */
  interface Taker {
    void take(String alias, String key);
  }

  /**
   * Goes over all aliases.
   *
   * @param taker takes each with each key behind it, perhaps several times
   */
  void forEach(Taker taker) throws IOException;
}
