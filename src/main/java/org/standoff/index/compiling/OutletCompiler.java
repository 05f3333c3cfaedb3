package org.standoff.index.compiling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.standoff.index.stored.IndexSchema;

/** Leads from outlets and paths to the documents of their articles. */
record OutletCompiler(IndexReader reader) {

  /** Outlets whole or by a pattern, and files by a pattern for their path. */
  Query compile(List<String> patterns) throws IOException {
    return new BooleanQuery.Builder()
        .add(matching(IndexSchema.SOURCE, taking(patterns)), Occur.SHOULD)
        .add(files(patterns), Occur.SHOULD)
        .build();
  }

  /** Files by a pattern for their path. */
  Query files(List<String> patterns) throws IOException {
    var takes = taking(patterns);
    return matching(IndexSchema.ORDER, order -> IndexSchema.file(order).filter(takes).isPresent());
  }

  private Query matching(String field, Predicate<String> takes) throws IOException {
    List<BytesRef> taken = new ArrayList<>();
    for (var leaf : reader.leaves()) {
      var values = leaf.reader().getSortedDocValues(field);
      for (int i = 0; values != null && i < values.getValueCount(); i++) {
        var value = values.lookupOrd(i);
        if (takes.test(value.utf8ToString())) {
          taken.add(BytesRef.deepCopyOf(value));
        }
      }
    }
    return SortedDocValuesField.newSlowSetQuery(field, taken);
  }

  private static Predicate<String> taking(List<String> patterns) {
    var pattern =
        Pattern.compile(
            patterns.stream().map(OutletCompiler::expression).collect(Collectors.joining("|")));
    return text -> pattern.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** A pattern as an expression; {@code *} stands for any characters. */
  private static String expression(String pattern) {
    return Stream.of(pattern.toLowerCase(Locale.ROOT).split("\\*", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }
}
