package org.standoff.index.compiling;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The terms of a reader. */
record Dictionary(IndexReader reader) {

  /**
   * Goes over all terms of a field that begin so; a term is met once in each leaf that has it.
   *
   * @param taker may keep no term, but a copy of it
   */
  void forEach(String field, String beginning, Consumer<BytesRef> taker) throws IOException {
    forEach(field, List.of(beginning), taker);
  }

  /** The same for several beginnings, one after the other. */
  void forEach(String field, Collection<String> beginnings, Consumer<BytesRef> taker)
      throws IOException {
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      var cursor = terms.iterator();
      for (var beginning : beginnings) {
        var prefix = new BytesRef(beginning);
        if (cursor.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
          continue;
        }
        for (var term = cursor.term();
            term != null && StringHelper.startsWith(term, prefix);
            term = cursor.next()) {
          taker.accept(term);
        }
      }
    }
  }
}
