package org.standoff.index.writing;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.standoff.index.stored.IndexSchema;
import org.standoff.search.ArticleNames;
import org.standoff.text.Article;
import org.standoff.text.Keys;

/**
 * What every document of a block has.
 *
 * @param key of the article
 * @param within the places it is in
 * @param order sorts as answers do
 * @param size how many documents the block has
 * @param published the epoch day
 */
record CommonFields(
    String key,
    Set<String> within,
    BytesRef order,
    int size,
    Optional<Long> published,
    BytesRef language,
    BytesRef source) {

  static CommonFields of(Article article, int size) {
    var path = article.path();
    return new CommonFields(
        Keys.of(path),
        ArticleNames.within(path),
        new BytesRef(IndexSchema.order(path)),
        size,
        article.details().published().map(day -> day.toEpochDay()),
        new BytesRef(Keys.bounded(article.details().language())),
        new BytesRef(Keys.bounded(article.details().source())));
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
    TermFields.add(document, IndexSchema.KEY, key);
    within.forEach(place -> TermFields.add(document, IndexSchema.WITHIN, place));
    document.add(new SortedDocValuesField(IndexSchema.ORDER, order));
    document.add(new NumericDocValuesField(IndexSchema.TO_ARTICLE, size - 1 - position));
    published.ifPresent(day -> document.add(new NumericDocValuesField(IndexSchema.PUBLISHED, day)));
    document.add(new SortedDocValuesField(IndexSchema.LANGUAGE, language));
    document.add(new SortedDocValuesField(IndexSchema.SOURCE, source));
    return document;
  }
}
