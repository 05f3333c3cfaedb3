package org.standoff.index.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.standoff.answers.port.FactOrder;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.IndexSchema;

/** Brings the documents of facts into the order that was asked for. */
public final class FactSorting {
  /**
   * A fact.
   *
   * @param number in the order that is kept among equals
   */
  private record Ranked(Place fact, long rank, int number) {}

  private FactSorting() {}

  /** The first facts in an order, at most {@code limit} of them. */
  public static List<Place> first(InOrder facts, FactOrder order, int limit) throws IOException {
    return switch (order) {
      case PLACE -> facts.first(limit);
      case RANK -> byRank(facts.first(Integer.MAX_VALUE), limit);
      case NEWEST_OF_RANK -> byRank(DaySorting.byDay(facts, true, Integer.MAX_VALUE), limit);
      case NEWEST -> DaySorting.byDay(facts, true, limit);
      case OLDEST -> DaySorting.byDay(facts, false, limit);
    };
  }

  /** By rank; equals stay in the order in which they are given. */
  private static List<Place> byRank(List<Place> facts, int limit) throws IOException {
    Map<LeafReaderContext, List<Ranked>> leaves = new HashMap<>();
    int number = 0;
    for (var fact : facts) {
      leaves
          .computeIfAbsent(fact.leaf(), leaf -> new ArrayList<>())
          .add(new Ranked(fact, 0, number++));
    }
    List<Ranked> ranked = new ArrayList<>(number);
    for (var leaf : leaves.entrySet()) {
      // Doc values are read forwards only.
      leaf.getValue().sort(Comparator.comparingInt(fact -> fact.fact.document()));
      var ranks = DocValues.getNumeric(leaf.getKey().reader(), IndexSchema.RANK);
      for (var fact : leaf.getValue()) {
        long rank = ranks.advanceExact(fact.fact.document()) ? ranks.longValue() : Long.MAX_VALUE;
        ranked.add(new Ranked(fact.fact, rank, fact.number));
      }
    }
    return ranked.stream()
        .sorted(Comparator.comparingLong(Ranked::rank).thenComparingInt(Ranked::number))
        .limit(limit)
        .map(Ranked::fact)
        .toList();
  }
}
