package org.standoff.answers.matching;

import java.util.List;
import java.util.stream.Stream;
import org.standoff.search.Hit;
import org.standoff.text.Span;

/**
 * A place where a part of a query is found.
 *
 * @param words the numbers of its words in the sentence
 */
record FoundPlace(Span words, List<Hit> hits) {

  /** From the first word of the one to the last of the other. */
  FoundPlace and(FoundPlace other) {
    return new FoundPlace(
        words.hull(other.words), Stream.concat(hits.stream(), other.hits.stream()).toList());
  }
}
