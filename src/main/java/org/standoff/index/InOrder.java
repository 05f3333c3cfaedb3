package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Documents that were found, brought into the order of answers: by the article's path, then by the
 * place in it. Only those that are asked for are sorted out; the rest is counted.
 */
final class InOrder {

  /** A document that was found. */
  record Found(LeafReaderContext leaf, int document) {}

  /** The found documents of one article, which follow each other in its leaf. */
  private record Run(int ord, int from, int to) {}

  private final List<Leaf> leaves = new ArrayList<>();
  private int documentCount;
  private int articleCount;

  /**
   * Takes what was found in a leaf.
   *
   * @param documents ascending, each once; the first {@code count} of them
   */
  void add(LeafReaderContext leaf, int[] documents, int count) throws IOException {
    if (count == 0) {
      return;
    }
    var orders = DocValues.getSorted(leaf.reader(), IndexSchema.ORDER);
    List<Run> runs = new ArrayList<>();
    int from = 0;
    int ord = order(orders, documents[0]);
    for (int i = 1; i < count; i++) {
      int next = order(orders, documents[i]);
      if (next != ord) {
        runs.add(new Run(ord, from, i));
        from = i;
        ord = next;
      }
    }
    runs.add(new Run(ord, from, count));
    runs.sort(Comparator.comparingInt(Run::ord));
    leaves.add(new Leaf(leaf, documents, runs, orders));
    documentCount += count;
    articleCount += runs.size();
  }

  int documentCount() {
    return documentCount;
  }

  int articleCount() {
    return articleCount;
  }

  /** The first documents in order, at most {@code limit} of them; may be called once. */
  List<Found> first(int limit) throws IOException {
    List<Found> first = new ArrayList<>();
    var queue = new PriorityQueue<Leaf>(Comparator.comparing(leaf -> leaf.order));
    for (var leaf : leaves) {
      if (leaf.advance()) {
        queue.add(leaf);
      }
    }
    while (first.size() < limit && !queue.isEmpty()) {
      var leaf = queue.remove();
      for (int i = leaf.run.from; i < leaf.run.to && first.size() < limit; i++) {
        first.add(new Found(leaf.context, leaf.documents[i]));
      }
      if (leaf.advance()) {
        queue.add(leaf);
      }
    }
    return first;
  }

  private static int order(SortedDocValues orders, int document) throws IOException {
    if (!orders.advanceExact(document)) {
      throw new IllegalStateException("document " + document + " has no order");
    }
    return orders.ordValue();
  }

  /** Gathers documents of one leaf, in any order, some perhaps more than once. */
  static final class Gathering {
    private int[] documents = new int[16];
    private int count;

    void add(int document) {
      documents = ArrayUtil.grow(documents, count + 1);
      documents[count++] = document;
    }

    /** Hands them over, sorted and each once. */
    void addTo(InOrder found, LeafReaderContext leaf) throws IOException {
      Arrays.sort(documents, 0, count);
      int distinct = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || documents[i] != documents[i - 1]) {
          documents[distinct++] = documents[i];
        }
      }
      found.add(leaf, documents, distinct);
    }
  }

  /** What was found in a leaf, article by article. */
  private static final class Leaf {
    private final LeafReaderContext context;
    private final int[] documents;
    private final List<Run> runs;
    private final SortedDocValues orders;
    private int next;
    private Run run;
    private BytesRef order;

    Leaf(LeafReaderContext context, int[] documents, List<Run> runs, SortedDocValues orders) {
      this.context = context;
      this.documents = documents;
      this.runs = runs;
      this.orders = orders;
    }

    boolean advance() throws IOException {
      if (next == runs.size()) {
        return false;
      }
      run = runs.get(next++);
      order = BytesRef.deepCopyOf(orders.lookupOrd(run.ord));
      return true;
    }
  }
}
