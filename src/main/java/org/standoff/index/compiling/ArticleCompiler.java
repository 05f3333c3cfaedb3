package org.standoff.index.compiling;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.standoff.index.stored.IndexSchema;
import org.standoff.query.find.ArticleCondition;
import org.standoff.text.Fold;
import org.standoff.text.Keys;

/** Turns what is said of an article into a query for all of its documents. */
record ArticleCompiler(IndexReader reader, WordForms forms) {

  Query compile(ArticleCondition condition) throws IOException {
    var value = condition.value();
    return switch (condition.field()) {
      case TITLE -> words(IndexSchema.TITLE, value);
      case BYLINE -> words(IndexSchema.BYLINE, value);
      case SOURCE -> new OutletCompiler(reader).compile(List.of(value));
      case PATH -> new OutletCompiler(reader).files(List.of(value, value + "/*"));
      case LANGUAGE ->
          SortedDocValuesField.newSlowExactQuery(
              IndexSchema.LANGUAGE, new BytesRef(Keys.bounded(value)));
      case PUBLISHED ->
          NumericDocValuesField.newSlowRangeQuery(
              IndexSchema.PUBLISHED,
              condition.days().first().toEpochDay(),
              condition.days().last().toEpochDay());
    };
  }

  /** Articles that have all of some words in a field, in any inflection. */
  private Query words(String field, String typed) throws IOException {
    var all = new BooleanQuery.Builder();
    for (var word : Fold.words(typed)) {
      all.add(forms.query(List.of(field), word.folded()), Occur.MUST);
    }
    return new SpreadQuery(all.build(), SpreadQuery.Reach.ARTICLE);
  }
}
