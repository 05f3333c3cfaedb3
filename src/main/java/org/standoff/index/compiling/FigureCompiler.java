package org.standoff.index.compiling;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.standoff.annotation.FigureKind;
import org.standoff.answers.port.Wanted;
import org.standoff.index.stored.IndexSchema;
import org.standoff.query.FigureQuery;
import org.standoff.query.ranges.Days;

/** Turns what is wanted of a figure into Lucene's query. */
record FigureCompiler(Wanted.InFigure wanted, WordForms forms) {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  Query compile() throws IOException {
    var query = wanted.query();
    var all = new BooleanQuery.Builder();
    all.add(term(IndexSchema.DOCUMENT, IndexSchema.FIGURE), Occur.FILTER);
    for (var word : wanted.counted()) {
      all.add(counts(word), Occur.FILTER);
    }
    query
        .kind()
        .ifPresent(kind -> all.add(term(IndexSchema.FIGURE_KIND, kind.label()), Occur.FILTER));
    query.days().ifPresent(days -> all.add(on(days), Occur.FILTER));
    amount(query).ifPresent(amount -> all.add(amount, Occur.FILTER));
    return all.build();
  }

  /**
   * Figures that count what a word says. Where the text does not say what is counted the sentence
   * speaks for it; but for a date, which counts nothing, only when dates are asked for.
   */
  private Query counts(String word) throws IOException {
    var beside = new BooleanQuery.Builder();
    beside.add(forms.query(List.of(IndexSchema.BESIDE), word), Occur.FILTER);
    if (wanted.query().kind().isEmpty() && wanted.query().days().isEmpty()) {
      for (var kind : List.of(FigureKind.DATE, FigureKind.TIME)) {
        beside.add(term(IndexSchema.FIGURE_KIND, kind.label()), Occur.MUST_NOT);
      }
    }
    return either(List.of(forms.query(List.of(IndexSchema.OF), word), beside.build()));
  }

  private static Query on(Days days) {
    return LongRange.newIntersectsQuery(
        IndexSchema.DAYS,
        new long[] {days.first().toEpochDay()},
        new long[] {days.last().toEpochDay()});
  }

  /** The unit and the range, both as the text has them or both in SI units. */
  private static Optional<Query> amount(FigureQuery query) {
    boolean bounded = query.minimum().isPresent() || query.maximum().isPresent();
    if (query.unit().isEmpty()) {
      return bounded ? Optional.of(overlaps(query, IndexSchema.RANGE)) : Optional.empty();
    }
    var unit = IndexSchema.unit(query.unit().get());
    if (!bounded) {
      return Optional.of(
          either(List.of(term(IndexSchema.UNIT, unit), term(IndexSchema.SI_UNIT, unit))));
    }
    return Optional.of(
        either(
            List.of(
                both(term(IndexSchema.UNIT, unit), overlaps(query, IndexSchema.RANGE)),
                both(term(IndexSchema.SI_UNIT, unit), overlaps(query, IndexSchema.SI_RANGE)))));
  }

  private static Query overlaps(FigureQuery query, String field) {
    return DoubleRange.newIntersectsQuery(
        field,
        new double[] {query.minimum().map(BigDecimal::doubleValue).orElse(-INFINITY)},
        new double[] {query.maximum().map(BigDecimal::doubleValue).orElse(INFINITY)});
  }

  private static Query either(List<Query> choices) {
    var any = new BooleanQuery.Builder();
    choices.forEach(choice -> any.add(choice, Occur.SHOULD));
    return any.build();
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  private static Query term(String field, String term) {
    return new TermQuery(new Term(field, term));
  }
}
