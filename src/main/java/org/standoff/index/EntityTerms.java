package org.standoff.index;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Leads from a name to entities, and from entities to the terms of their mentions. */
record EntityTerms(IndexReader reader, Identities identities) {

  /** The keys of all entities that bear a name. */
  Set<String> keys(String name) throws IOException {
    Set<String> keys = new TreeSet<>();
    identities.named(name).forEach(entity -> keys.addAll(entity.keys()));
    return keys;
  }

  /** All terms for mentions of an entity. */
  Set<String> mentionTerms(Identity entity) throws IOException {
    Set<String> terms = mentionTerms(entity.keys());
    terms.removeIf(written -> {
      var term = MentionTerm.parse(written);
      return !entity.isMeantBy(term.key(), term.surface());
    });
    return terms;
  }

  /** All terms for mentions of the entities with these keys. */
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
