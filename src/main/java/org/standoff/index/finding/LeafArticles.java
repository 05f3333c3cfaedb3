package org.standoff.index.finding;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.standoff.index.stored.IndexSchema;

/**
 * Where the articles of a leaf end and how they sort. The first are looked up one by one, which is
 * all that a single question needs; when as many have been asked for as there are, all are read, 8
 * bytes each, and kept until the leaf is closed.
 */
final class LeafArticles {
  private static final Map<CacheKey, LeafArticles> OF_OPEN_LEAVES = new ConcurrentHashMap<>();

  private final AtomicInteger asked = new AtomicInteger();
  private volatile Optional<Table> table = Optional.empty();

  private LeafArticles() {}

  /** Goes through the articles of a leaf from the first to the last; for one thread. */
  interface Cursor {
    /**
     * The document of the article whose block a document is in.
     *
     * @param document none before the one asked for last
     */
    int end(int document) throws IOException;

    /** The number by which that article sorts in its leaf. */
    int order() throws IOException;
  }

  static Cursor cursor(LeafReader leaf) throws IOException {
    var helper = leaf.getCoreCacheHelper();
    if (helper == null) {
      return new LookedUp(leaf, new AtomicInteger());
    }
    var articles = OF_OPEN_LEAVES.get(helper.getKey());
    if (articles == null) {
      articles = new LeafArticles();
      if (OF_OPEN_LEAVES.putIfAbsent(helper.getKey(), articles) == null) {
        helper.addClosedListener(OF_OPEN_LEAVES::remove);
      }
    }
    return articles.open(leaf);
  }

  private Cursor open(LeafReader leaf) throws IOException {
    if (table.isEmpty() && asked.get() > leaf.docFreq(Table.ARTICLES)) {
      table = Optional.of(Table.read(leaf));
    }
    return table.isPresent() ? new Walk(table.get()) : new LookedUp(leaf, asked);
  }

  /** Looks each article up. */
  private static final class LookedUp implements Cursor {
    private final NumericDocValues ends;
    private final SortedDocValues orders;
    private final AtomicInteger asked;
    private int document = -1;

    LookedUp(LeafReader leaf, AtomicInteger asked) throws IOException {
      ends = DocValues.getNumeric(leaf, IndexSchema.TO_ARTICLE);
      orders = DocValues.getSorted(leaf, IndexSchema.ORDER);
      this.asked = asked;
    }

    @Override
    public int end(int wanted) throws IOException {
      asked.incrementAndGet();
      document = wanted;
      if (!ends.advanceExact(document)) {
        throw new IllegalStateException("document " + document + " is in no article");
      }
      return document + Math.toIntExact(ends.longValue());
    }

    @Override
    public int order() throws IOException {
      return LeafArticles.order(orders, document);
    }
  }

  private static int order(SortedDocValues orders, int document) throws IOException {
    if (!orders.advanceExact(document)) {
      throw new IllegalStateException("document " + document + " has no order");
    }
    return orders.ordValue();
  }

  /**
   * All articles of a leaf.
   *
   * @see Cursor#end
   * @see Cursor#order
   */
  private static final class Table {
    private static final Term ARTICLES = new Term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE);

    private final int[] ends;
    private final int[] orders;

    private Table(int size) {
      ends = new int[size];
      orders = new int[size];
    }

    static Table read(LeafReader leaf) throws IOException {
      var table = new Table(leaf.docFreq(ARTICLES));
      var postings = leaf.postings(ARTICLES, PostingsEnum.NONE);
      var orders = DocValues.getSorted(leaf, IndexSchema.ORDER);
      int next = 0;
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        table.ends[next] = postings.docID();
        table.orders[next] = order(orders, postings.docID());
        next++;
      }
      return table;
    }
  }

  /** Walks along all articles. */
  private static final class Walk implements Cursor {
    private final Table table;
    private int at;

    Walk(Table table) {
      this.table = table;
    }

    @Override
    public int end(int document) {
      while (table.ends[at] < document) {
        at++;
      }
      return table.ends[at];
    }

    @Override
    public int order() {
      return table.orders[at];
    }
  }
}
