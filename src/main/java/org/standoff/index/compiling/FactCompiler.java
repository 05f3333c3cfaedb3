package org.standoff.index.compiling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.Wanted;
import org.standoff.index.stored.IndexSchema;

/**
 * Turns what is wanted of a fact into Lucene's query. It finds facts of all whose keys a subject
 * has: which of them are meant, only the article says.
 */
record FactCompiler(Wanted.InFact wanted, WordForms forms) {

  Query compile() throws IOException {
    var all =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.FACT)), Occur.FILTER)
            .add(new TermQuery(new Term(IndexSchema.PART, IndexSchema.PART)), Occur.MUST_NOT);
    if (!wanted.kinds().isEmpty()) {
      var kinds = wanted.kinds().stream().map(Fact.Kind::label).toList();
      all.add(terms(IndexSchema.FACT_KIND, kinds), Occur.FILTER);
    }
    if (wanted.minimumScore() > 0) {
      long least = IndexSchema.score(wanted.minimumScore());
      all.add(
          NumericDocValuesField.newSlowRangeQuery(IndexSchema.SCORE, least, Long.MAX_VALUE),
          Occur.FILTER);
    }
    if (wanted.subject().isPresent()) {
      all.add(subject(wanted.subject().get()), Occur.FILTER);
    }
    addWords(all, wanted.predicate(), List.of(IndexSchema.PREDICATE));
    if (wanted.object().isPresent()) {
      all.add(object(wanted.object().get()), Occur.FILTER);
    }
    addWords(all, wanted.about(), List.of(IndexSchema.OBJECT, IndexSchema.NEARBY));
    if (wanted.anywhere().isPresent()) {
      all.add(anywhere(wanted.anywhere().get()), Occur.FILTER);
    }
    return all.build();
  }

  private Query subject(Wanted.Named named) throws IOException {
    return named(named, IndexSchema.SUBJECT_KEY, IndexSchema.SUBJECT);
  }

  private Query object(Wanted.Named named) throws IOException {
    return named(named, IndexSchema.OBJECT_KEY, IndexSchema.OBJECT);
  }

  private Query anywhere(Wanted.Named named) throws IOException {
    var words = new BooleanQuery.Builder();
    addWords(
        words,
        named.words(),
        List.of(IndexSchema.SUBJECT, IndexSchema.PREDICATE, IndexSchema.OBJECT));
    return either(words.build(), either(subject(named), object(named)));
  }

  private Query named(Wanted.Named named, String keyField, String wordField) throws IOException {
    Set<String> keys = new TreeSet<>();
    named.bearers().forEach(entity -> keys.addAll(entity.keys()));
    var words = new BooleanQuery.Builder();
    addWords(words, named.words(), List.of(wordField));
    return either(terms(keyField, keys), words.build());
  }

  /** Every word in one of the fields. */
  private void addWords(BooleanQuery.Builder all, List<String> words, List<String> fields)
      throws IOException {
    for (var word : words) {
      all.add(forms.query(fields, word), Occur.MUST);
    }
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private static Query terms(String field, Collection<String> terms) {
    List<BytesRef> bytes = new ArrayList<>();
    terms.forEach(term -> bytes.add(new BytesRef(term)));
    return new TermInSetQuery(field, bytes);
  }
}
