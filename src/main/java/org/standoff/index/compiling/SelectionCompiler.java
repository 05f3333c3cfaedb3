package org.standoff.index.compiling;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
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
      parts.add(ofSources(selection.sources()));
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part, Occur.FILTER));
    return Optional.of(all.build());
  }

  /** Outlets whole or by a pattern, and files by a pattern for their path. */
  private Query ofSources(List<String> sources) throws IOException {
    var pattern =
        Pattern.compile(
            sources.stream().map(SelectionCompiler::expression).collect(Collectors.joining("|")));
    Predicate<String> matches = text -> pattern.matcher(text.toLowerCase(Locale.ROOT)).matches();
    List<BytesRef> outlets = new ArrayList<>();
    List<BytesRef> files = new ArrayList<>();
    for (var leaf : reader.leaves()) {
      var outlet = leaf.reader().getSortedDocValues(IndexSchema.SOURCE);
      for (int i = 0; outlet != null && i < outlet.getValueCount(); i++) {
        var term = outlet.lookupOrd(i);
        if (matches.test(term.utf8ToString())) {
          outlets.add(BytesRef.deepCopyOf(term));
        }
      }
      var file = leaf.reader().getSortedDocValues(IndexSchema.ORDER);
      for (int i = 0; file != null && i < file.getValueCount(); i++) {
        var term = file.lookupOrd(i);
        if (IndexSchema.file(term.utf8ToString()).filter(matches).isPresent()) {
          files.add(BytesRef.deepCopyOf(term));
        }
      }
    }
    return new BooleanQuery.Builder()
        .add(SortedDocValuesField.newSlowSetQuery(IndexSchema.SOURCE, outlets), Occur.SHOULD)
        .add(SortedDocValuesField.newSlowSetQuery(IndexSchema.ORDER, files), Occur.SHOULD)
        .build();
  }

  /** A pattern as an expression; {@code *} stands for any characters. */
  private static String expression(String pattern) {
    return Stream.of(pattern.toLowerCase(Locale.ROOT).split("\\*", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }
}
