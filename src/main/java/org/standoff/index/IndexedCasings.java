package org.standoff.index;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.standoff.index.finding.Cursors;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.SpeltTerm;
import org.standoff.text.Casing;

/** Counts the sentences that live and have a word in each casing. For one question. */
record IndexedCasings(IndexReader reader, Cursors cursors) {

  Map<String, Map<Casing, Integer>> count(Set<String> folded) throws IOException {
    Map<String, Map<Casing, Integer>> counts = new TreeMap<>();
    for (var word : folded) {
      Map<Casing, Integer> ofWord = new EnumMap<>(Casing.class);
      for (var leaf : reader.leaves()) {
        count(leaf, new BytesRef(SpeltTerm.prefix(word)), ofWord);
      }
      counts.put(word, ofWord);
    }
    return counts;
  }

  private void count(LeafReaderContext leaf, BytesRef prefix, Map<Casing, Integer> counts)
      throws IOException {
    var cursor = cursors.at(leaf, IndexSchema.SPELT, prefix);
    if (cursor.isEmpty()) {
      return;
    }
    for (var term = cursor.get().term();
        term != null && StringHelper.startsWith(term, prefix);
        term = cursor.get().next()) {
      var casing = SpeltTerm.parse(term.utf8ToString()).casing();
      counts.merge(casing, living(cursor.get(), leaf), Integer::sum);
    }
  }

  private static int living(TermsEnum cursor, LeafReaderContext leaf) throws IOException {
    var live = leaf.reader().getLiveDocs();
    if (live == null) {
      return cursor.docFreq();
    }
    var postings = cursor.postings(null, PostingsEnum.NONE);
    int count = 0;
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live.get(postings.docID()) ? 1 : 0;
    }
    return count;
  }
}
