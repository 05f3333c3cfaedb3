package org.standoff.index.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.IndexSchema;

/** Brings documents of sentences, figures or facts into order by the day of publication. */
public final class DaySorting {
  /**
   * A document.
   *
   * @param sortedBy the lowest first
   * @param number in order of place, which is kept among equals
   */
  private record Dated(Place found, long sortedBy, int number) {}

  private DaySorting() {}

  /** The first by their day, at most {@code limit} of them. */
  public static List<Place> byDay(InOrder all, boolean newestFirst, int limit) throws IOException {
    Map<LeafReaderContext, List<Dated>> leaves = new HashMap<>();
    int number = 0;
    for (var found : all.first(Integer.MAX_VALUE)) {
      leaves
          .computeIfAbsent(found.leaf(), leaf -> new ArrayList<>())
          .add(new Dated(found, 0, number++));
    }
    List<Dated> dated = new ArrayList<>(number);
    for (var leaf : leaves.entrySet()) {
      // Doc values are read forwards only.
      leaf.getValue().sort(Comparator.comparingInt(one -> one.found.document()));
      var days = DocValues.getNumeric(leaf.getKey().reader(), IndexSchema.PUBLISHED);
      for (var one : leaf.getValue()) {
        boolean known = days.advanceExact(one.found.document());
        long day = known ? days.longValue() : 0;
        long sortedBy = known ? (newestFirst ? -day : day) : Long.MAX_VALUE;
        dated.add(new Dated(one.found, sortedBy, one.number));
      }
    }
    return dated.stream()
        .sorted(Comparator.comparingLong(Dated::sortedBy).thenComparingInt(Dated::number))
        .limit(limit)
        .map(Dated::found)
        .toList();
  }
}
