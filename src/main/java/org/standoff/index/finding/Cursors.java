package org.standoff.index.finding;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Places in the term dictionaries of leaves, kept from one look to the next: names that are looked
 * up one after the other often stand near each other. For one question, and not to be shared by
 * threads.
 */
public final class Cursors {
  private final Map<Dictionary, Optional<TermsEnum>> cursors = new HashMap<>();

  private record Dictionary(LeafReaderContext leaf, String field) {}

  /** A cursor at the first term that is not before one; empty if there is none. */
  public Optional<TermsEnum> at(LeafReaderContext leaf, String field, BytesRef term)
      throws IOException {
    var dictionary = new Dictionary(leaf, field);
    var cursor = cursors.get(dictionary);
    if (cursor == null) {
      var terms = leaf.reader().terms(field);
      cursor = terms == null ? Optional.empty() : Optional.of(terms.iterator());
      cursors.put(dictionary, cursor);
    }
    return cursor.isPresent() && cursor.get().seekCeil(term) == TermsEnum.SeekStatus.END
        ? Optional.empty()
        : cursor;
  }
}
