package org.standoff.index.writing;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.standoff.annotation.Figure;
import org.standoff.annotation.Value;
import org.standoff.index.stored.IndexSchema;
import org.standoff.query.ranges.Days;
import org.standoff.text.Keys;

/** Makes the documents of an article's figures. */
record FigureDocument(BySentence article) {

  /** Fills the document of a figure. */
  void fill(Document document, Figure figure) {
    TermFields.add(document, IndexSchema.FIGURE_KIND, figure.value().kind().label());
    var field = figure.of().isPresent() ? IndexSchema.OF : IndexSchema.BESIDE;
    var counted = figure.of().orElse(article.sentence(figure.sentence()));
    var words = new LinkedHashSet<String>();
    TermFields.addWords(words, counted.of(article.readable()));
    TermFields.add(document, field, words);
    addScale(document, figure.value());
    switch (figure.value()) {
      case Value.Moment(_, var iso, _) ->
          iso.flatMap(Days::of).ifPresent(days -> addDays(document, days));
      case Value.Quantity quantity -> {
        var si = quantity.si();
        var least = quantity.least();
        var greatest = quantity.greatest().orElse(Value.openEnd(least));
        addRange(document, IndexSchema.RANGE, least, greatest);
        quantity
            .unit()
            .ifPresent(
                symbol -> TermFields.add(document, IndexSchema.UNIT, IndexSchema.unit(symbol)));
        if (si.isPresent()) {
          var siHigh = si.get().high().orElse(Value.openEnd(si.get().low()));
          addRange(document, IndexSchema.SI_RANGE, si.get().low(), siHigh);
          TermFields.add(document, IndexSchema.SI_UNIT, IndexSchema.unit(si.get().unit()));
        }
      }
    }
  }

  /** What figures are sorted by. */
  private static void addScale(Document document, Value value) {
    var kind = value.kind().label();
    switch (value) {
      case Value.Moment(_, var iso, _) -> {
        addScale(document, kind, "");
        iso.flatMap(Days::of)
            .ifPresent(days -> addLow(document, (double) days.first().toEpochDay()));
      }
      case Value.Quantity quantity when quantity.si().isPresent() -> {
        addScale(document, kind, quantity.si().get().unit());
        addLow(document, quantity.si().get().low().doubleValue());
      }
      case Value.Quantity quantity -> {
        addScale(document, kind, quantity.unit().orElse(""));
        addLow(document, quantity.least().doubleValue());
      }
    }
  }

  private static void addScale(Document document, String kind, String unit) {
    var scale = Keys.bounded(Keys.join(kind, unit));
    document.add(new SortedDocValuesField(IndexSchema.SCALE, new BytesRef(scale)));
  }

  private static void addLow(Document document, double low) {
    document.add(
        new NumericDocValuesField(IndexSchema.LOW, NumericUtils.doubleToSortableLong(low)));
  }

  private static void addRange(Document document, String field, BigDecimal low, BigDecimal high) {
    document.add(
        new DoubleRange(
            field, new double[] {low.doubleValue()}, new double[] {high.doubleValue()}));
  }

  private static void addDays(Document document, Days days) {
    document.add(
        new LongRange(
            IndexSchema.DAYS,
            new long[] {days.first().toEpochDay()},
            new long[] {days.last().toEpochDay()}));
  }
}
