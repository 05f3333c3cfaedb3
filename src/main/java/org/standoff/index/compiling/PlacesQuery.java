package org.standoff.index.compiling;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * The sentences that have a place. They score as the words that they are found by, wherever those
 * stand.
 */
final class PlacesQuery extends Query {
  /** What it costs to look into a document, beside stepping to it. */
  private static final float COST = 50;

  private final PlaceSource source;
  private final Query candidates;

  PlacesQuery(PlaceSource source) {
    this(source, source.candidates());
  }

  private PlacesQuery(PlaceSource source, Query candidates) {
    this.source = source;
    this.candidates = candidates;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var rewritten = candidates.rewrite(searcher);
    return rewritten.equals(candidates) ? this : new PlacesQuery(source, rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new PlacesWeight(candidates.createWeight(searcher, mode, boost));
  }

  private final class PlacesWeight extends FilterWeight {
    PlacesWeight(Weight candidates) {
      super(PlacesQuery.this, candidates);
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      var supplier = in.scorerSupplier(leaf);
      return supplier == null ? null : new PlacesSupplier(supplier, leaf);
    }

    @Override
    public int count(LeafReaderContext leaf) {
      return -1;
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      return source.of(leaf).in(document).isEmpty()
          ? Explanation.noMatch("not in such a place")
          : in.explain(leaf, document);
    }
  }

  private final class PlacesSupplier extends ScorerSupplier {
    private final ScorerSupplier candidates;
    private final LeafReaderContext leaf;

    PlacesSupplier(ScorerSupplier candidates, LeafReaderContext leaf) {
      this.candidates = candidates;
      this.leaf = leaf;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new PlacesScorer(candidates.get(leadCost), source.of(leaf));
    }

    @Override
    public long cost() {
      return candidates.cost();
    }
  }

  private static final class PlacesScorer extends Scorer {
    private final Scorer candidates;
    private final PlaceSource.Places places;

    PlacesScorer(Scorer candidates, PlaceSource.Places places) {
      this.candidates = candidates;
      this.places = places;
    }

    @Override
    public int docID() {
      return candidates.docID();
    }

    @Override
    public float score() throws IOException {
      return candidates.score();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      var two = candidates.twoPhaseIterator();
      var approximation = two == null ? candidates.iterator() : two.approximation();
      return new TwoPhaseIterator(approximation) {
        @Override
        public boolean matches() throws IOException {
          return (two == null || two.matches()) && !places.in(approximation.docID()).isEmpty();
        }

        @Override
        public float matchCost() {
          return COST + (two == null ? 0 : two.matchCost());
        }
      };
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return candidates.getMaxScore(upTo);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    candidates.visit(visitor);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && source.equals(((PlacesQuery) other).source)
        && candidates.equals(((PlacesQuery) other).candidates);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), source, candidates);
  }

  @Override
  public String toString(String field) {
    return "places(" + source + ")";
  }
}
