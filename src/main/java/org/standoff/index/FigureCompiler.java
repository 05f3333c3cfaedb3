package org.standoff.index;

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
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.annotation.FigureKind;
import org.standoff.query.Days;
import org.standoff.query.FigureQuery;
import org.standoff.text.Fold;

/** Turns a question for figures into Lucene's query. */
record FigureCompiler(FigureQuery query, WordForms forms) {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Empty if the words hold nothing that could be searched. */
  Optional<Query> compile() throws IOException {
    var words = Fold.words(query.words());
    if (words.isEmpty() && !query.words().isBlank()) {
      return Optional.empty();
    }
    var all = new BooleanQuery.Builder();
    all.add(term(IndexSchema.DOCUMENT, IndexSchema.FIGURE), Occur.FILTER);
    for (var word : words) {
      all.add(counts(word.folded()), Occur.FILTER);
    }
    query
        .kind()
        .ifPresent(kind -> all.add(term(IndexSchema.FIGURE_KIND, kind.label()), Occur.FILTER));
    query.days().ifPresent(days -> all.add(on(days), Occur.FILTER));
    amount().ifPresent(amount -> all.add(amount, Occur.FILTER));
    return Optional.of(all.build());
  }

  /**
   * Figures that count what a word says. Where the text does not say what is counted the sentence
   * speaks for it; but for a date, which counts nothing, only when dates are asked for.
   */
  private Query counts(String word) throws IOException {
    var beside = new BooleanQuery.Builder();
    beside.add(anyForm(IndexSchema.BESIDE, word), Occur.FILTER);
    if (query.kind().isEmpty() && query.days().isEmpty()) {
      for (var kind : List.of(FigureKind.DATE, FigureKind.TIME)) {
        beside.add(term(IndexSchema.FIGURE_KIND, kind.label()), Occur.MUST_NOT);
      }
    }
    return either(List.of(anyForm(IndexSchema.OF, word), beside.build()));
  }

  private Query anyForm(String field, String word) throws IOException {
    var terms = forms.of(field, word).stream().map(BytesRef::new).toList();
    return new TermInSetQuery(field, terms);
  }

  private static Query on(Days days) {
    return LongRange.newIntersectsQuery(
        IndexSchema.DAYS,
        new long[] {days.first().toEpochDay()},
        new long[] {days.last().toEpochDay()});
  }

  /** The unit and the range, both as the text has them or both in SI units. */
  private Optional<Query> amount() {
    boolean bounded = query.minimum().isPresent() || query.maximum().isPresent();
    if (query.unit().isEmpty()) {
      return bounded ? Optional.of(overlaps(IndexSchema.RANGE)) : Optional.empty();
    }
    var unit = Block.unit(query.unit().get());
    if (!bounded) {
      return Optional.of(
          either(List.of(term(IndexSchema.UNIT, unit), term(IndexSchema.SI_UNIT, unit))));
    }
    return Optional.of(
        either(
            List.of(
                both(term(IndexSchema.UNIT, unit), overlaps(IndexSchema.RANGE)),
                both(term(IndexSchema.SI_UNIT, unit), overlaps(IndexSchema.SI_RANGE)))));
  }

  private Query overlaps(String field) {
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
