package org.standoff.index.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.standoff.index.stored.IndexSchema;

/**
 * Documents that were found, brought into the order of answers: by the article's path, then by the
 * place in it. Only when they are asked for are they sorted out: most of what a question finds is
 * merely counted.
 */
public final class InOrder {

  /** A document that was found. */
  public record Place(LeafReaderContext leaf, int document) {}

  /**
   * The found documents of one article, which follow each other in its leaf.
   *
   * @param title the first of those of the title, which answers have before the text
   */
  private record Run(int ord, int from, int title, int to) {
    int size() {
      return to - from;
    }

    /** Which document is so many behind the first of the answer. */
    int at(int number) {
      int inTitle = to - title;
      return number < inTitle ? title + number : from + number - inTitle;
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private int documentCount;

  /** Takes what was found in a leaf, which may not be added to any more. */
  public void add(Part part) {
    part.sort();
    if (part.count > 0) {
      parts.add(part);
      documentCount += part.count;
    }
  }

  /** What was found, leaf by leaf. */
  public List<Part> parts() {
    return Collections.unmodifiableList(parts);
  }

  public int documentCount() {
    return documentCount;
  }

  public int articleCount() throws IOException {
    int count = 0;
    for (var part : parts) {
      count += part.articleCount();
    }
    return count;
  }

  /** The documents of the articles themselves, leaf by leaf. */
  public List<Place> articles() throws IOException {
    List<Place> articles = new ArrayList<>();
    for (var part : parts) {
      articles.addAll(part.articles());
    }
    return articles;
  }

  /** The first documents in order, at most {@code limit} of them. */
  public List<Place> first(int limit) throws IOException {
    var queue = new PriorityQueue<Leaf>(Comparator.comparing(leaf -> leaf.order));
    for (var part : parts) {
      var leaf = new Leaf(part, part.runs(limit));
      if (leaf.advance()) {
        queue.add(leaf);
      }
    }
    List<Place> first = new ArrayList<>();
    while (first.size() < limit && !queue.isEmpty()) {
      var leaf = queue.remove();
      for (int i = 0; i < leaf.run.size() && first.size() < limit; i++) {
        first.add(new Place(leaf.part.leaf, leaf.part.documents[leaf.run.at(i)]));
      }
      if (leaf.advance()) {
        queue.add(leaf);
      }
    }
    return first;
  }

  /** What is found in one leaf. */
  public static final class Part {
    private final LeafReaderContext leaf;
    private int[] documents = new int[16];
    private int count;
    private OptionalInt articleCount = OptionalInt.empty();

    public Part(LeafReaderContext leaf) {
      this.leaf = leaf;
    }

    /** Takes documents in any order, some perhaps more than once. */
    public void add(int document) {
      documents = ArrayUtil.grow(documents, count + 1);
      documents[count++] = document;
    }

    public LeafReaderContext leaf() {
      return leaf;
    }

    /** The documents of a part that was added, in the order of their leaf. */
    public IntStream documents() {
      return Arrays.stream(documents, 0, count);
    }

    private int articleCount() throws IOException {
      if (articleCount.isEmpty()) {
        var articles = LeafArticles.cursor(leaf.reader());
        int counted = 0;
        for (int from = 0; from < count; from = behind(from, articles.end(documents[from]))) {
          counted++;
        }
        articleCount = OptionalInt.of(counted);
      }
      return articleCount.getAsInt();
    }

    private List<Place> articles() throws IOException {
      var articles = LeafArticles.cursor(leaf.reader());
      List<Place> ends = new ArrayList<>();
      for (int from = 0; from < count; ) {
        int end = articles.end(documents[from]);
        ends.add(new Place(leaf, end));
        from = behind(from, end);
      }
      return ends;
    }

    /** Where the documents start that are behind those of an article. */
    private int behind(int from, int end) {
      int to = from + 1;
      while (to < count && documents[to] <= end) {
        to++;
      }
      return to;
    }

    /** The first articles, in order, at most {@code limit} of them. */
    private List<Run> runs(int limit) throws IOException {
      var articles = LeafArticles.cursor(leaf.reader());
      var first = new PriorityQueue<Run>(Comparator.comparingInt(Run::ord).reversed());
      int counted = 0;
      for (int from = 0; from < count && limit > 0; counted++) {
        int to = behind(from, articles.end(documents[from]));
        boolean isFull = first.size() == limit;
        if (!isFull || articles.order() < first.element().ord) {
          if (isFull) {
            first.remove();
          }
          first.add(new Run(articles.order(), from, from, to));
        }
        from = to;
      }
      if (limit > 0) {
        articleCount = OptionalInt.of(counted);
      }
      return withTitles(List.copyOf(first));
    }

    /** Runs in order that know where their titles are. */
    private List<Run> withTitles(List<Run> runs) throws IOException {
      List<Run> titled = new ArrayList<>(runs);
      titled.sort(Comparator.comparingInt(Run::from));
      var titles = DocValues.getNumeric(leaf.reader(), IndexSchema.IN_TITLE);
      for (int i = 0; i < titled.size(); i++) {
        // Of one document there is no order.
        if (titled.get(i).size() > 1) {
          titled.set(i, withTitle(titled.get(i), titles));
        }
      }
      titled.sort(Comparator.comparingInt(Run::ord));
      return titled;
    }

    private Run withTitle(Run run, NumericDocValues titles) throws IOException {
      if (titles.docID() < documents[run.from]) {
        titles.advance(documents[run.from]);
      }
      int title = run.from;
      while (title < run.to && documents[title] < titles.docID()) {
        title++;
      }
      return new Run(run.ord, run.from, title, run.to);
    }

    private void sort() {
      Arrays.sort(documents, 0, count);
      int distinct = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || documents[i] != documents[i - 1]) {
          documents[distinct++] = documents[i];
        }
      }
      count = distinct;
    }
  }

  /** A part that is read article by article. */
  private static final class Leaf {
    private final Part part;
    private final List<Run> runs;
    private final SortedDocValues orders;
    private int next;
    private Run run;
    private BytesRef order;

    Leaf(Part part, List<Run> runs) throws IOException {
      this.part = part;
      this.runs = runs;
      orders = DocValues.getSorted(part.leaf.reader(), IndexSchema.ORDER);
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
