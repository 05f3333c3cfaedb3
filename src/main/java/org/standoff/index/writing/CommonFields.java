package org.standoff.index.writing;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.standoff.index.stored.IndexSchema;
import org.standoff.search.ArticleNames;
import org.standoff.text.Article;
import org.standoff.text.Keys;

/**
 * What every document of a block has.
 *
 * @param key of the article
 * @param size how many documents the block has
 * @param shared the fields that are the same in all of them
 */
record CommonFields(String key, int size, List<IndexableField> shared) {

  static CommonFields of(Article article, int size) {
    var path = article.path();
    var key = Keys.of(path);
    var shared = new Document();
    TermFields.add(shared, IndexSchema.KEY, key);
    ArticleNames.within(path).forEach(place -> TermFields.add(shared, IndexSchema.WITHIN, place));
    shared.add(new SortedDocValuesField(IndexSchema.ORDER, new BytesRef(IndexSchema.order(path))));
    var details = article.details();
    details
        .published()
        .ifPresent(
            day -> shared.add(new NumericDocValuesField(IndexSchema.PUBLISHED, day.toEpochDay())));
    shared.add(sorted(IndexSchema.LANGUAGE, details.language()));
    shared.add(sorted(IndexSchema.SOURCE, details.source()));
    return new CommonFields(key, size, shared.getFields());
  }

  private static SortedDocValuesField sorted(String field, String value) {
    return new SortedDocValuesField(field, new BytesRef(Keys.bounded(value)));
  }

  /**
   * A document with nothing else.
   *
   * @param what it is
   * @param position its number in the block
   */
  Document document(String what, int position) {
    var document = new Document();
    TermFields.add(document, IndexSchema.DOCUMENT, what);
    shared.forEach(document::add);
    document.add(new NumericDocValuesField(IndexSchema.TO_ARTICLE, size - 1 - position));
    return document;
  }
}
