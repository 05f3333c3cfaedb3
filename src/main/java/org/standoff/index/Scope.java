package org.standoff.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that a question is about: those that live, within the paths it names. For one
 * question, and not to be shared by threads.
 */
final class Scope {
  private final Optional<Set<String>> within;
  private final Map<LeafReaderContext, Bits> accepted = new HashMap<>();

  /**
   * @param within terms of files, folders and records; empty when no path was named
   */
  private Scope(Optional<Set<String>> within) {
    this.within = within;
  }

  static Scope of(Collection<String> paths, PathNames names) {
    if (paths.isEmpty()) {
      return new Scope(Optional.empty());
    }
    Set<String> within = new LinkedHashSet<>();
    paths.forEach(path -> within.addAll(names.candidates(path)));
    return new Scope(Optional.of(within));
  }

  /** The documents of a leaf. */
  Bits in(LeafReaderContext leaf) throws IOException {
    var known = accepted.get(leaf);
    if (known != null) {
      return known;
    }
    var bits = read(leaf);
    accepted.put(leaf, bits);
    return bits;
  }

  private Bits read(LeafReaderContext leaf) throws IOException {
    var live = leaf.reader().getLiveDocs();
    int size = leaf.reader().maxDoc();
    if (within.isEmpty()) {
      return live == null ? new Bits.MatchAllBits(size) : live;
    }
    var bits = new FixedBitSet(size);
    for (var place : within.get()) {
      var postings = leaf.reader().postings(new Term(IndexSchema.WITHIN, place));
      set(bits, postings == null ? PostingsEnum.empty() : postings, live);
    }
    return bits;
  }

  /** The query, of these documents only. */
  Query narrow(Query query) {
    if (within.isEmpty()) {
      return query;
    }
    var terms = within.get().stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(query, BooleanClause.Occur.MUST)
        .add(new TermInSetQuery(IndexSchema.WITHIN, terms), BooleanClause.Occur.FILTER)
        .build();
  }

  private static void set(FixedBitSet bits, DocIdSetIterator postings, Bits live)
      throws IOException {
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(postings.docID())) {
        bits.set(postings.docID());
      }
    }
  }
}
