package org.standoff.index.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.IndexSchema;
import org.standoff.query.FigureOrder;

/** Brings the documents of figures into the order a table was asked for. */
public final class FigureSorting {
  /**
   * What a row is sorted by; the number of the row keeps the order of places among equals.
   *
   * @param amount the least possible when there is none
   */
  private record Row(Place found, String scale, long amount, int number) {}

  private static final Comparator<Row> HIGHEST_FIRST =
      Comparator.comparing(Row::scale)
          .thenComparing(Comparator.comparingLong(Row::amount).reversed())
          .thenComparingInt(Row::number);

  private FigureSorting() {}

  /** The first figures in an order, at most {@code limit} of them. */
  public static List<Place> first(InOrder figures, FigureOrder order, int limit)
      throws IOException {
    return switch (order) {
      case PLACE -> figures.first(limit);
      case VALUE -> byValue(figures, limit);
      case DATE, NEWEST -> DaySorting.byDay(figures, true, limit);
      case OLDEST -> DaySorting.byDay(figures, false, limit);
    };
  }

  private static List<Place> byValue(InOrder figures, int limit) throws IOException {
    Map<LeafReaderContext, List<Row>> leaves = new HashMap<>();
    int number = 0;
    for (var found : figures.first(Integer.MAX_VALUE)) {
      leaves
          .computeIfAbsent(found.leaf(), leaf -> new ArrayList<>())
          .add(new Row(found, "", Long.MIN_VALUE, number++));
    }
    List<Row> rows = new ArrayList<>(number);
    for (var leaf : leaves.entrySet()) {
      // Doc values are read forwards only, and records of one file may stand in any order.
      leaf.getValue().sort(Comparator.comparingInt(row -> row.found.document()));
      var scales = DocValues.getSorted(leaf.getKey().reader(), IndexSchema.SCALE);
      var amounts = DocValues.getNumeric(leaf.getKey().reader(), IndexSchema.LOW);
      for (var row : leaf.getValue()) {
        var scale = scale(scales, row.found.document());
        rows.add(new Row(row.found, scale, amount(amounts, row.found.document()), row.number));
      }
    }
    return rows.stream().sorted(HIGHEST_FIRST).limit(limit).map(Row::found).toList();
  }

  private static String scale(SortedDocValues scales, int document) throws IOException {
    return scales.advanceExact(document) ? scales.lookupOrd(scales.ordValue()).utf8ToString() : "";
  }

  private static long amount(NumericDocValues amounts, int document) throws IOException {
    return amounts.advanceExact(document) ? amounts.longValue() : Long.MIN_VALUE;
  }
}
