package org.standoff.index.compiling;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.standoff.index.stored.IndexSchema;

/** The documents to which those lead that another query finds. */
final class SpreadQuery extends Query {
  /** From where to where. */
  enum Reach {
    /** From a figure or a fact to its sentence. */
    SENTENCE,
    /** From a sentence to all of its paragraph. */
    PARAGRAPH,
    /** From any document to all of its article. */
    ARTICLE
  }

  private final Query found;
  private final Reach reach;

  SpreadQuery(Query found, Reach reach) {
    this.found = found;
    this.reach = reach;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var rewritten = found.rewrite(searcher);
    return rewritten.equals(found) ? this : new SpreadQuery(rewritten, reach);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    var weight = found.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
          return null;
        }
        var bits = spread(scorer, leaf);
        var iterator = new BitSetIterator(bits, bits.cardinality());
        return ConstantScoreScorerSupplier.fromIterator(
            iterator, score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return weight.isCacheable(leaf);
      }
    };
  }

  private FixedBitSet spread(Scorer scorer, LeafReaderContext leaf) throws IOException {
    return switch (reach) {
      case SENTENCE -> sentences(scorer.iterator(), leaf);
      case PARAGRAPH -> paragraphs(scorer.iterator(), leaf);
      case ARTICLE -> articles(scorer.iterator(), leaf);
    };
  }

  private static FixedBitSet sentences(DocIdSetIterator found, LeafReaderContext leaf)
      throws IOException {
    var sentences = new FixedBitSet(leaf.reader().maxDoc());
    var back = DocValues.getNumeric(leaf.reader(), IndexSchema.TO_SENTENCE);
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      if (back.advanceExact(at)) {
        sentences.set(at - Math.toIntExact(back.longValue()));
      }
    }
    return sentences;
  }

  private static FixedBitSet paragraphs(DocIdSetIterator found, LeafReaderContext leaf)
      throws IOException {
    int size = leaf.reader().maxDoc();
    var holding = new FixedBitSet(size);
    holding.or(found);
    var all = new FixedBitSet(size);
    var numbers = DocValues.getNumeric(leaf.reader(), IndexSchema.PARAGRAPH);
    // Between the sentences of two articles there is a document without a paragraph.
    int start = -1;
    int last = -2;
    long paragraph = -1;
    boolean holds = false;
    for (int at = numbers.nextDoc(); ; at = numbers.nextDoc()) {
      boolean ended = at == DocIdSetIterator.NO_MORE_DOCS;
      if (ended || at != last + 1 || numbers.longValue() != paragraph) {
        if (holds) {
          all.set(start, last + 1);
        }
        if (ended) {
          return all;
        }
        start = at;
        paragraph = numbers.longValue();
        holds = false;
      }
      holds |= holding.get(at);
      last = at;
    }
  }

  private static FixedBitSet articles(DocIdSetIterator found, LeafReaderContext leaf)
      throws IOException {
    int size = leaf.reader().maxDoc();
    var ends = new FixedBitSet(size);
    var forth = DocValues.getNumeric(leaf.reader(), IndexSchema.TO_ARTICLE);
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      if (forth.advanceExact(at)) {
        ends.set(end(at, forth));
      }
    }
    var all = new FixedBitSet(size);
    var again = DocValues.getNumeric(leaf.reader(), IndexSchema.TO_ARTICLE);
    for (int at = again.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = again.nextDoc()) {
      if (ends.get(end(at, again))) {
        all.set(at);
      }
    }
    return all;
  }

  private static int end(int document, NumericDocValues forth) throws IOException {
    return document + Math.toIntExact(forth.longValue());
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && found.equals(((SpreadQuery) other).found)
        && reach == ((SpreadQuery) other).reach;
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), found, reach);
  }

  @Override
  public String toString(String field) {
    return reach + " of (" + found.toString(field) + ")";
  }
}
