package org.standoff.index.compiling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.standoff.query.find.Nearness;
import org.standoff.text.Span;

/** Where something stands in sentences, counted in words. */
sealed interface PlaceSource {

  /** What tells the places in the documents of a leaf. */
  interface Places {
    /**
     * The places in a document, each once.
     *
     * @param document not before the one asked for last
     */
    SortedSet<Span> in(int document) throws IOException;
  }

  Places of(LeafReaderContext leaf) throws IOException;

  /** Documents that may have such a place: all that have one are among them. */
  Query candidates();

  /** Whether all of those have one. */
  default boolean isInAllCandidates() {
    return switch (this) {
      case Terms _ -> true;
      case Either(var sources) -> sources.stream().allMatch(PlaceSource::isInAllCandidates);
      case Narrowed(var source, _) -> source.isInAllCandidates();
      case Row _, Near _, Signed _, Whole _, Without _ -> false;
    };
  }

  /**
   * Wherever one of some terms begins.
   *
   * @param length in words
   */
  record Terms(String field, List<BytesRef> terms, int length) implements PlaceSource {
    @Override
    public Places of(LeafReaderContext leaf) throws IOException {
      var queue = new PriorityQueue<PostingsEnum>(Comparator.comparingInt(PostingsEnum::docID));
      for (var term : terms) {
        var postings = leaf.reader().postings(new Term(field, term), PostingsEnum.POSITIONS);
        if (postings != null) {
          queue.add(postings);
        }
      }
      return document -> read(queue, document);
    }

    private SortedSet<Span> read(PriorityQueue<PostingsEnum> queue, int document)
        throws IOException {
      SortedSet<Span> places = new TreeSet<>();
      while (!queue.isEmpty() && queue.peek().docID() < document) {
        var postings = queue.remove();
        postings.advance(document);
        queue.add(postings);
      }
      List<PostingsEnum> here = new ArrayList<>();
      while (!queue.isEmpty() && queue.peek().docID() == document) {
        var postings = queue.remove();
        for (int i = postings.freq(); i > 0; i--) {
          int start = postings.nextPosition();
          places.add(new Span(start, start + length));
        }
        here.add(postings);
      }
      for (var postings : here) {
        postings.nextDoc();
        queue.add(postings);
      }
      return places;
    }

    @Override
    public Query candidates() {
      return terms.size() == 1
          ? new TermQuery(new Term(field, terms.getFirst()))
          : new TermInSetQuery(field, terms);
    }
  }

  /** Wherever one of these stands. */
  record Either(List<PlaceSource> sources) implements PlaceSource {
    @Override
    public Places of(LeafReaderContext leaf) throws IOException {
      var all = placesOf(sources, leaf);
      return document -> {
        SortedSet<Span> places = new TreeSet<>();
        for (var one : all) {
          places.addAll(one.in(document));
        }
        return places;
      };
    }

    @Override
    public Query candidates() {
      var any = new BooleanQuery.Builder();
      sources.forEach(source -> any.add(source.candidates(), Occur.SHOULD));
      return any.build();
    }
  }

  /** Wherever these follow one another. */
  record Row(List<PlaceSource> sources) implements PlaceSource {
    @Override
    public Places of(LeafReaderContext leaf) throws IOException {
      var all = placesOf(sources, leaf);
      return document -> {
        var rows = all.getFirst().in(document);
        for (var next : all.subList(1, all.size())) {
          rows = joined(rows, next.in(document), new Nearness(0, true));
        }
        return rows;
      };
    }

    @Override
    public Query candidates() {
      return all(sources);
    }
  }

  /** Wherever two of these are near to one another: from the first word to the last. */
  record Near(PlaceSource left, Nearness nearness, PlaceSource right) implements PlaceSource {
    @Override
    public Places of(LeafReaderContext leaf) throws IOException {
      var lefts = left.of(leaf);
      var rights = right.of(leaf);
      return document -> joined(lefts.in(document), rights.in(document), nearness);
    }

    @Override
    public Query candidates() {
      return all(List.of(left, right));
    }
  }

  /**
   * Wherever it stands with some signs beside it.
   *
   * @param signs places that start where the word behind the signs does
   * @param behind whether they are behind its last word, not before its first
   */
  record Signed(PlaceSource source, PlaceSource signs, boolean behind) implements PlaceSource {
    @Override
    public Places of(LeafReaderContext leaf) throws IOException {
      var places = source.of(leaf);
      var among = signs.of(leaf);
      return document -> {
        var starts = starts(among.in(document));
        SortedSet<Span> signed = new TreeSet<>(places.in(document));
        signed.removeIf(place -> !starts.contains(behind ? place.end() : place.start()));
        return signed;
      };
    }

    @Override
    public Query candidates() {
      return all(List.of(source, signs));
    }
  }

  /**
   * Wherever it stands and is no part of a longer number.
   *
   * @param goingOn places that start where a word does that goes on with a number
   * @param begins whether none may go on with its first word
   * @param ends whether none may go on behind its last
   */
  record Whole(PlaceSource source, PlaceSource goingOn, boolean begins, boolean ends)
      implements PlaceSource {
    @Override
    public Places of(LeafReaderContext leaf) throws IOException {
      var places = source.of(leaf);
      var among = goingOn.of(leaf);
      return document -> {
        var starts = starts(among.in(document));
        SortedSet<Span> whole = new TreeSet<>(places.in(document));
        whole.removeIf(place ->
            (begins && starts.contains(place.start())) || (ends && starts.contains(place.end())));
        return whole;
      };
    }

    @Override
    public Query candidates() {
      return source.candidates();
    }
  }

  /** Where the one stands, and not the other. */
  record Without(PlaceSource source, PlaceSource excluded) implements PlaceSource {
    @Override
    public Places of(LeafReaderContext leaf) throws IOException {
      var places = source.of(leaf);
      var taken = excluded.of(leaf);
      return document -> {
        SortedSet<Span> left = new TreeSet<>(places.in(document));
        left.removeAll(taken.in(document));
        return left;
      };
    }

    @Override
    public Query candidates() {
      return source.candidates();
    }
  }

  /** Wherever it stands in some documents. */
  record Narrowed(PlaceSource source, Query documents) implements PlaceSource {
    @Override
    public Places of(LeafReaderContext leaf) throws IOException {
      var places = source.of(leaf);
      var taken = new FixedBitSet(leaf.reader().maxDoc());
      var searcher = new IndexSearcher(ReaderUtil.getTopLevelContext(leaf));
      var found =
          searcher
              .rewrite(documents)
              .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1)
              .scorer(leaf);
      if (found != null) {
        taken.or(found.iterator());
      }
      return document -> taken.get(document) ? places.in(document) : new TreeSet<>();
    }

    @Override
    public Query candidates() {
      return new BooleanQuery.Builder()
          .add(source.candidates(), Occur.MUST)
          .add(documents, Occur.FILTER)
          .build();
    }
  }

  private static Set<Integer> starts(SortedSet<Span> places) {
    return places.stream().map(Span::start).collect(Collectors.toSet());
  }

  private static List<Places> placesOf(List<PlaceSource> sources, LeafReaderContext leaf)
      throws IOException {
    List<Places> places = new ArrayList<>(sources.size());
    for (var source : sources) {
      places.add(source.of(leaf));
    }
    return places;
  }

  private static SortedSet<Span> joined(
      SortedSet<Span> lefts, SortedSet<Span> rights, Nearness nearness) {
    SortedSet<Span> joined = new TreeSet<>();
    for (var left : lefts) {
      for (var right : rights) {
        if (nearness.joins(left, right)) {
          joined.add(left.hull(right));
        }
      }
    }
    return joined;
  }

  private static Query all(List<PlaceSource> sources) {
    var all = new BooleanQuery.Builder();
    sources.forEach(source -> all.add(source.candidates(), Occur.MUST));
    return all.build();
  }
}
