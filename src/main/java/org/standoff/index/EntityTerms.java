package org.standoff.index;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Leads from a name to keys, and from keys to the terms of their mentions. */
record EntityTerms(IndexReader reader, Names names) {

  /** The keys of all entities that bear a name. */
  Set<String> keys(String name) throws IOException {
    return names.keys(name);
  }

  /** All terms for mentions of these entities. */
  Set<String> mentionTerms(Set<String> keys) throws IOException {
    Set<String> mentions = new TreeSet<>();
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(IndexSchema.MENTION);
      if (terms == null) {
        continue;
      }
      var cursor = terms.iterator();
      for (var key : keys) {
        var prefix = new BytesRef(MentionTerm.prefix(key));
        if (cursor.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
          continue;
        }
        for (var term = cursor.term();
            term != null && StringHelper.startsWith(term, prefix);
            term = cursor.next()) {
          mentions.add(term.utf8ToString());
        }
      }
    }
    return mentions;
  }
}
