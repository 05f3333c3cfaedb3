package org.standoff.index.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.standoff.answers.port.Near;
import org.standoff.answers.port.Wanted;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.IndexSchema;

/**
 * Weighs sentences by what they, their neighbours and their articles hold. Each part's sentences
 * are walked once and leave a bit in a number for their sentence and one for their article; no
 * article is read.
 */
public final class Weighing {

  /** A sentence with what it weighs. */
  public record Heavy(Place place, double weight, List<Near> near) {}

  /** The lightest first, and of those that weigh the same the last. */
  private static final Comparator<Heavy> LIGHTEST_FIRST =
      Comparator.comparingDouble(Heavy::weight)
          .thenComparing(
              Comparator.<Heavy>comparingInt(
                      heavy -> heavy.place().leaf().docBase + heavy.place().document())
                  .reversed());

  private final IndexSearcher searcher;
  private final Scope scope;
  private final List<Weight> parts = new ArrayList<>();
  private final List<Weight> favoured = new ArrayList<>();
  private final Wanted.Weights wanted;

  /** What is compiled to look for each part. */
  public interface Compiler {
    Query compile(Wanted.InSentence wanted) throws IOException;
  }

  public Weighing(IndexSearcher searcher, Scope scope, Wanted.Weights wanted, Compiler compiler)
      throws IOException {
    this.searcher = searcher;
    this.scope = scope;
    this.wanted = wanted;
    for (var part : wanted.parts()) {
      parts.add(weight(compiler.compile(part.part())));
    }
    for (var part : wanted.favoured()) {
      favoured.add(weight(compiler.compile(part.part())));
    }
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The heaviest sentences, at most {@code limit} of them, the heaviest first. */
  public List<Heavy> heaviest(int limit) throws IOException {
    var best = new PriorityQueue<>(LIGHTEST_FIRST);
    for (var leaf : searcher.getIndexReader().leaves()) {
      new Leaf(leaf).weigh(best, limit);
    }
    List<Heavy> heaviest = new ArrayList<>(best);
    heaviest.sort(LIGHTEST_FIRST.reversed());
    return heaviest;
  }

  /**
   * The documents of an article: the sentences of its text, those of its title, others, its own.
   *
   * @param title the first of the title; behind the article's where it has none
   */
  private record Block(int first, int title, int article) {}

  private final class Leaf {
    private final LeafReaderContext leaf;
    private final int[] held;
    private final FixedBitSet touched;
    private final float[] more;

    Leaf(LeafReaderContext leaf) {
      this.leaf = leaf;
      int size = leaf.reader().maxDoc();
      held = new int[size];
      more = new float[favoured.isEmpty() ? 0 : size];
      touched = new FixedBitSet(size);
    }

    void weigh(PriorityQueue<Heavy> best, int limit) throws IOException {
      var accepted = scope.in(leaf);
      for (int i = 0; i < parts.size(); i++) {
        hold(parts.get(i), 1 << i, accepted);
      }
      for (int i = 0; i < favoured.size(); i++) {
        favour(favoured.get(i), (float) wanted.favoured().get(i).weight());
      }
      var postings =
          leaf.reader()
              .postings(new Term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE), PostingsEnum.NONE);
      var titles = DocValues.getNumeric(leaf.reader(), IndexSchema.IN_TITLE);
      // Between the blocks of articles there may be documents of no article.
      var inArticles = DocValues.getNumeric(leaf.reader(), IndexSchema.TO_ARTICLE);
      int first = 0;
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        first = inArticles.advance(first);
        if (titles.docID() < first) {
          titles.advance(first);
        }
        weighArticle(new Block(first, titles.docID(), postings.docID()), best, limit);
        first = postings.docID() + 1;
      }
    }

    private void hold(Weight part, int bit, Bits accepted) throws IOException {
      var scorer = part.scorer(leaf);
      if (scorer == null) {
        return;
      }
      var found = scorer.iterator();
      for (int document = found.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = found.nextDoc()) {
        if (accepted.get(document)) {
          held[document] |= bit;
          touched.set(document);
        }
      }
    }

    private void favour(Weight part, float weight) throws IOException {
      var scorer = part.scorer(leaf);
      if (scorer == null) {
        return;
      }
      var found = scorer.iterator();
      for (int document = touched.nextSetBit(0);
          document != DocIdSetIterator.NO_MORE_DOCS && document < held.length;
          document =
              document + 1 < held.length
                  ? touched.nextSetBit(document + 1)
                  : DocIdSetIterator.NO_MORE_DOCS) {
        int at = found.docID() < document ? found.advance(document) : found.docID();
        if (at == document) {
          more[document] += weight;
        }
      }
    }

    private void weighArticle(Block block, PriorityQueue<Heavy> best, int limit) {
      int inArticle = 0;
      int atTop = held[block.first];
      int from = touched.nextSetBit(block.first);
      for (int document = from; document <= block.article; document = next(document)) {
        inArticle |= held[document];
        atTop |= document >= block.title ? held[document] : 0;
      }
      for (int document = from; document <= block.article; document = next(document)) {
        boolean begins = document == block.first || document == block.title;
        int before = begins ? 0 : held[document - 1];
        int behind = document + 1 == block.title ? 0 : held[document + 1];
        var near = near(held[document], before, atTop, behind, inArticle);
        double weight = more.length == 0 ? 0 : more[document];
        for (int i = 0; i < near.length; i++) {
          weight += wanted.parts().get(i).weight() * near[i].share();
        }
        var heavy = new Heavy(new Place(leaf, document), weight, Arrays.asList(near));
        if (best.size() < limit) {
          best.add(heavy);
        } else if (LIGHTEST_FIRST.compare(best.peek(), heavy) < 0) {
          best.remove();
          best.add(heavy);
        }
      }
    }

    private int next(int document) {
      return document + 1 < held.length
          ? touched.nextSetBit(document + 1)
          : DocIdSetIterator.NO_MORE_DOCS;
    }

    private Near[] near(int here, int before, int first, int behind, int inArticle) {
      var near = new Near[parts.size()];
      for (int i = 0; i < near.length; i++) {
        int bit = 1 << i;
        near[i] =
            (here & bit) != 0
                ? Near.HERE
                : (before & bit) != 0
                    ? Near.BEFORE
                    : (first & bit) != 0
                        ? Near.FIRST
                        : (behind & bit) != 0
                            ? Near.BEHIND
                            : (inArticle & bit) != 0 ? Near.ARTICLE : Near.NOWHERE;
      }
      return near;
    }
  }
}
