package org.standoff.index.compiling;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.index.stored.IndexSchema;
import org.standoff.search.ArticleNames;
import org.standoff.search.Selection;

/** Turns the part of the articles that is asked into Lucene's query. */
public record SelectionCompiler(IndexReader reader, ArticleNames names) {

  /** Any document of the articles that are selected; empty if all are. */
  public Optional<Query> compile(Selection selection) throws IOException {
    List<Query> parts = new ArrayList<>();
    if (!selection.paths().isEmpty()) {
      var within =
          selection.paths().stream()
              .flatMap(path -> names.candidates(path).stream())
              .map(BytesRef::new)
              .toList();
      parts.add(new TermInSetQuery(IndexSchema.WITHIN, within));
    }
    if (selection.since().isPresent() || selection.until().isPresent()) {
      parts.add(
          NumericDocValuesField.newSlowRangeQuery(
              IndexSchema.PUBLISHED,
              selection.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
              selection.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
    }
    if (!selection.sources().isEmpty()) {
      parts.add(new OutletCompiler(reader).compile(selection.sources()));
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part, Occur.FILTER));
    return Optional.of(all.build());
  }
}
