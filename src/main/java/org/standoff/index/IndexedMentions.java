package org.standoff.index;

import java.io.IOException;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.standoff.identities.AllNames.MentionTerms;
import org.standoff.identities.MentionTerm;
import org.standoff.index.finding.Scope;
import org.standoff.index.stored.IndexSchema;

/**
 * Goes over all terms of mentions that live.
 *
 * @param scope where they are counted
 */
record IndexedMentions(IndexReader reader, Scope scope) implements MentionTerms {

  @Override
  public void forEach(ObjIntConsumer<MentionTerm> action) throws IOException {
    for (var leaf : reader.leaves()) {
      read(leaf, action);
    }
  }

  private void read(LeafReaderContext leaf, ObjIntConsumer<MentionTerm> action) throws IOException {
    var terms = leaf.reader().terms(IndexSchema.MENTION);
    if (terms == null) {
      return;
    }
    var accepted = scope.in(leaf);
    var live = leaf.reader().getLiveDocs();
    var cursor = terms.iterator();
    for (var term = cursor.next(); term != null; term = cursor.next()) {
      if (scope.isWhole(leaf)) {
        int count = Math.toIntExact(cursor.totalTermFreq());
        action.accept(MentionTerm.parse(term.utf8ToString()), count);
      } else if (live == null || count(cursor, live) > 0) {
        action.accept(MentionTerm.parse(term.utf8ToString()), count(cursor, accepted));
      }
    }
  }

  private static int count(TermsEnum cursor, Bits accepted) throws IOException {
    var postings = cursor.postings(null, PostingsEnum.FREQS);
    int count = 0;
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (accepted.get(postings.docID())) {
        count += postings.freq();
      }
    }
    return count;
  }
}
