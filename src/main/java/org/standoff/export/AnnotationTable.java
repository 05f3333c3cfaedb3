package org.standoff.export;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Value;
import org.standoff.output.paper.CsvTable;
import org.standoff.text.Span;

/** All mentions, figures and facts in one table. */
final class AnnotationTable implements Export {
  private static final List<String> COLUMNS =
      List.of(
          "path",
          "id",
          "published",
          "annotation",
          "type",
          "place",
          "start",
          "end",
          "text",
          "sentence",
          "entity",
          "form",
          "low",
          "high",
          "unit",
          "date",
          "qualifier",
          "of",
          "subject",
          "predicate",
          "negated",
          "certainty",
          "score");

  private final CsvTable table;

  AnnotationTable(PrintStream out) throws IOException {
    table = new CsvTable(out, COLUMNS);
    table.begin(COLUMNS);
  }

  /** An annotation: the columns that all have, and its own. */
  private final class Row {
    private final Object[] cells = new Object[COLUMNS.size()];

    Row(AnnotatedArticle annotated, String annotation, String type, Span span, String text) {
      Arrays.fill(cells, "");
      var article = annotated.article();
      set("path", article.path().toString());
      set("id", article.id());
      set("published", article.details().published().map(Object::toString).orElse(""));
      set("annotation", annotation);
      set("type", type);
      set("place", article.part(span).label());
      set("start", article.inPart(span).start());
      set("end", article.inPart(span).end());
      set("text", text);
    }

    Row set(String column, Object value) {
      cells[COLUMNS.indexOf(column)] = value;
      return this;
    }

    Row set(String column, Optional<?> value) {
      return value.isEmpty() ? this : set(column, value.get());
    }

    Row score(double score) {
      return set("score", String.format(Locale.ROOT, "%.3f", score));
    }

    void write() throws IOException {
      table.row(cells);
    }
  }

  @Override
  public void add(AnnotatedArticle annotated) throws IOException {
    for (var mention : annotated.mentions()) {
      var text = annotated.text(mention.span());
      new Row(annotated, "mention", mention.type().label(), mention.span(), text)
          .set("sentence", mention.sentence())
          .set("entity", annotated.entities().get(mention.entity()).name())
          .set("form", mention.form().label())
          .score(mention.score())
          .write();
    }
    for (var figure : annotated.figures()) {
      var kind = figure.value().kind().label();
      var text = annotated.text(figure.span());
      var row =
          new Row(annotated, "figure", kind, figure.span(), text)
              .set("sentence", figure.sentence())
              .set("qualifier", figure.value().qualifier().label())
              .set("of", figure.of().map(annotated::text));
      switch (figure.value()) {
        case Value.Quantity(_, var low, var high, var unit, _, _) ->
            row.set("low", low.toPlainString())
                .set("high", high.map(BigDecimal::toPlainString))
                .set("unit", unit);
        case Value.Moment(_, var iso, _) -> row.set("date", iso);
      }
      row.write();
    }
    for (var fact : annotated.facts()) {
      var object = fact.object();
      var entity = fact.subject().flatMap(who -> entity(who, annotated));
      new Row(annotated, "fact", fact.kind().label(), object.span(), object.text())
          .set("sentence", fact.sentence())
          .set("entity", entity)
          .set("subject", fact.subject().map(who -> who.part().text()))
          .set("predicate", fact.predicate().map(Fact.Part::text))
          .set("negated", String.valueOf(fact.negated()))
          .set("certainty", fact.certainty().label())
          .score(fact.score())
          .write();
    }
  }

  private static Optional<String> entity(Fact.Subject subject, AnnotatedArticle annotated) {
    return subject.entity().isPresent()
        ? Optional.of(annotated.entities().get(subject.entity().getAsInt()).name())
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    table.flush();
  }
}
