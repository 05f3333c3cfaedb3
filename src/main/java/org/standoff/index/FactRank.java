package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.standoff.annotation.Fact;
import org.standoff.index.InOrder.Found;

/**
 * The order of facts in a list: roles, quotations, statements, then the many relations; what the
 * text denies after the rest, the surer first, and equals in order of place.
 */
final class FactRank {
  private static final int KIND = 100;
  private static final int DENIED = 20;
  private static final int SURENESS = 10;

  private record Ranked(Found fact, long rank, int number) {}

  private FactRank() {}

  static int of(Fact fact) {
    int kind =
        switch (fact.kind()) {
          case ROLE -> 0;
          case QUOTE -> 1;
          case STATEMENT -> 2;
          case RELATION -> 3;
        };
    int sureness = (int) Math.round(SURENESS * fact.score());
    return KIND * kind + (fact.negated() ? DENIED : 0) + SURENESS - sureness;
  }

  /** The first facts in that order, at most {@code limit} of them. */
  static List<Found> first(InOrder facts, int limit) throws IOException {
    Map<LeafReaderContext, List<Ranked>> leaves = new HashMap<>();
    int number = 0;
    for (var fact : facts.first(Integer.MAX_VALUE)) {
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
