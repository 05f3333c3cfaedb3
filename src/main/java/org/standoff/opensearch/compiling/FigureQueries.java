package org.standoff.opensearch.compiling;

import static org.standoff.opensearch.client.Dsl.all;
import static org.standoff.opensearch.client.Dsl.any;
import static org.standoff.opensearch.client.Dsl.both;
import static org.standoff.opensearch.client.Dsl.term;
import static org.standoff.opensearch.client.Dsl.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.standoff.annotation.FigureKind;
import org.standoff.answers.port.Wanted;
import org.standoff.index.stored.IndexSchema;
import org.standoff.query.FigureQuery;

/** Turns what is wanted of a figure into a query of a cluster. */
public final class FigureQueries {
  private FigureQueries() {}

  public static Map<String, Object> compile(Wanted.InFigure wanted) {
    var query = wanted.query();
    List<Map<String, Object>> parts = new ArrayList<>();
    parts.add(term(IndexSchema.DOCUMENT, IndexSchema.FIGURE));
    wanted.counted().forEach(word -> parts.add(counts(word, query)));
    query.kind().ifPresent(kind -> parts.add(term(IndexSchema.FIGURE_KIND, kind.label())));
    query
        .days()
        .ifPresent(days ->
            parts.add(
                overlaps(IndexSchema.DAYS, days.first().toEpochDay(), days.last().toEpochDay())));
    addAmount(query, parts);
    return all(parts);
  }

  /**
   * Figures that count what a word says. Where the text does not say what is counted the sentence
   * speaks for it; but for a date, which counts nothing, only when dates are asked for.
   */
  private static Map<String, Object> counts(String word, FigureQuery query) {
    var beside = WordQueries.inflected(IndexSchema.BESIDE, word);
    boolean anyKind = query.kind().isEmpty() && query.days().isEmpty();
    var moments =
        terms(IndexSchema.FIGURE_KIND, List.of(FigureKind.DATE.label(), FigureKind.TIME.label()));
    return any(
        List.of(
            WordQueries.inflected(IndexSchema.OF, word),
            anyKind ? all(List.of(beside), List.of(moments)) : beside));
  }

  /** The unit and the range, both as the text has them or both in SI units. */
  private static void addAmount(FigureQuery query, List<Map<String, Object>> parts) {
    boolean bounded = query.minimum().isPresent() || query.maximum().isPresent();
    if (query.unit().isEmpty()) {
      if (bounded) {
        parts.add(overlaps(query, IndexSchema.RANGE));
      }
      return;
    }
    var unit = IndexSchema.unit(query.unit().get());
    var asWritten = term(IndexSchema.UNIT, unit);
    var inSi = term(IndexSchema.SI_UNIT, unit);
    parts.add(
        bounded
            ? any(
                List.of(
                    both(asWritten, overlaps(query, IndexSchema.RANGE)),
                    both(inSi, overlaps(query, IndexSchema.SI_RANGE))))
            : any(List.of(asWritten, inSi)));
  }

  private static Map<String, Object> overlaps(FigureQuery query, String field) {
    return overlaps(
        field,
        query.minimum().map(BigDecimal::doubleValue).orElse(null),
        query.maximum().map(BigDecimal::doubleValue).orElse(null));
  }

  /** Ranges that share something with one; null for no end. */
  private static Map<String, Object> overlaps(String field, Object low, Object high) {
    Map<String, Object> ends = new LinkedHashMap<>();
    if (low != null) {
      ends.put("gte", low);
    }
    if (high != null) {
      ends.put("lte", high);
    }
    ends.put("relation", "intersects");
    return Map.of("range", Map.of(field, ends));
  }
}
