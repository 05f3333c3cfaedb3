package org.standoff.index.finding;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.standoff.identities.Era;
import org.standoff.identities.Identity;
import org.standoff.identities.Splitting;
import org.standoff.index.stored.IndexSchema;
import org.standoff.text.Fold;

/**
 * The documents that a question is about: those that live, of the articles that it selects. For one
 * question, and not to be shared by threads.
 */
public final class Scope {
  private final Optional<Query> selected;
  private final Map<LeafReaderContext, Bits> accepted = new HashMap<>();
  private final Map<InLeaf, FixedBitSet> articles = new HashMap<>();
  private final Map<EraInLeaf, FixedBitSet> eras = new HashMap<>();

  private record EraInLeaf(LeafReaderContext leaf, Era era) {}

  private record InLeaf(LeafReaderContext leaf, String article) {}

  /**
   * The documents that a query finds.
   *
   * @param selected empty for all
   */
  public Scope(Optional<Query> selected) {
    this.selected = selected;
  }

  /** The documents of a leaf. */
  public Bits in(LeafReaderContext leaf) throws IOException {
    var known = accepted.get(leaf);
    if (known != null) {
      return known;
    }
    var bits = read(leaf);
    accepted.put(leaf, bits);
    return bits;
  }

  /**
   * The documents of a leaf in which a form of one of the keys of a part of an entity is a mention
   * of it; empty when there are none.
   */
  Optional<Bits> in(LeafReaderContext leaf, Identity.Part part, String surface) throws IOException {
    var all = in(leaf);
    if (part.isWhole()) {
      return Optional.of(all);
    }
    var meant = new FixedBitSet(all.length());
    meant.set(0, all.length());
    if (part.era().isPresent()) {
      meant.and(era(leaf, part.era().get()));
    }
    if (part.only().isEmpty() && part.except().isEmpty()) {
      return Optional.of(new Both(all, meant));
    }
    var folded = Fold.fold(surface);
    if (part.only().isPresent() && !part.only().get().takes(folded)) {
      return Optional.empty();
    }
    if (part.only().flatMap(Splitting::article).isPresent()) {
      meant.and(article(leaf, part.only().get().article().get()));
    }
    for (var taken : part.except()) {
      if (taken.takes(folded) && taken.article().isEmpty()) {
        return Optional.empty();
      }
      if (taken.takes(folded)) {
        meant.andNot(article(leaf, taken.article().get()));
      }
    }
    return Optional.of(new Both(all, meant));
  }

  /** The documents that are in two sets. */
  private record Both(Bits one, Bits other) implements Bits {
    @Override
    public boolean get(int document) {
      return one.get(document) && other.get(document);
    }

    @Override
    public int length() {
      return one.length();
    }
  }

  /** The documents of the articles of a time. */
  private FixedBitSet era(LeafReaderContext leaf, Era era) throws IOException {
    var time = new EraInLeaf(leaf, era);
    var known = eras.get(time);
    if (known != null) {
      return known;
    }
    var days = DocValues.getNumeric(leaf.reader(), IndexSchema.PUBLISHED);
    var bits = new FixedBitSet(leaf.reader().maxDoc());
    for (int document = 0; document < bits.length(); document++) {
      var published =
          days.advanceExact(document)
              ? Optional.of(LocalDate.ofEpochDay(days.longValue()))
              : Optional.<LocalDate>empty();
      if (era.takes(published)) {
        bits.set(document);
      }
    }
    eras.put(time, bits);
    return bits;
  }

  private FixedBitSet article(LeafReaderContext leaf, String key) throws IOException {
    var place = new InLeaf(leaf, key);
    var known = articles.get(place);
    if (known != null) {
      return known;
    }
    var bits = new FixedBitSet(leaf.reader().maxDoc());
    var postings = leaf.reader().postings(new Term(IndexSchema.KEY, key));
    set(bits, postings == null ? PostingsEnum.empty() : postings, null);
    articles.put(place, bits);
    return bits;
  }

  /** Whether every document of a leaf is one. */
  public boolean isWhole(LeafReaderContext leaf) {
    return selected.isEmpty() && leaf.reader().getLiveDocs() == null;
  }

  private Bits read(LeafReaderContext leaf) throws IOException {
    var live = leaf.reader().getLiveDocs();
    int size = leaf.reader().maxDoc();
    if (selected.isEmpty()) {
      return live == null ? new Bits.MatchAllBits(size) : live;
    }
    var bits = new FixedBitSet(size);
    var searcher = new IndexSearcher(ReaderUtil.getTopLevelContext(leaf));
    var found =
        searcher
            .rewrite(selected.get())
            .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(leaf);
    if (found != null) {
      set(bits, found.iterator(), live);
    }
    return bits;
  }

  /** The query, of these documents only. */
  public Query narrow(Query query) {
    return selected.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, BooleanClause.Occur.MUST)
            .add(selected.get(), BooleanClause.Occur.FILTER)
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
