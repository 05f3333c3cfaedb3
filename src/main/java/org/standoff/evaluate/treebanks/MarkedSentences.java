package org.standoff.evaluate.treebanks;

import java.util.Set;

/**
 * Where the sentences of a document end.
 *
 * @param genre such as {@code news}; empty where the document's name does not say
 * @param ends offsets behind the last character of each sentence
 */
public record MarkedSentences(String genre, Set<Integer> ends) {
  public MarkedSentences {
    ends = Set.copyOf(ends);
  }
}
