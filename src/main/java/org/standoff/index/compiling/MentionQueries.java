package org.standoff.index.compiling;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Era;
import org.standoff.identities.Identity;
import org.standoff.identities.MentionTerm;
import org.standoff.index.stored.IndexSchema;

/** Leads from entities to the sentences that mention them. */
record MentionQueries(IndexReader reader) {

  /**
   * Terms of mentions that are meant.
   *
   * @param articles those in which they are; empty for all
   */
  record Meant(List<MentionTerm> terms, Optional<Query> articles) {}

  /** The sentences that mention one of the entities. */
  Query mentions(Wanted.Mentions wanted) throws IOException {
    var any = new BooleanQuery.Builder();
    for (var meant : meant(wanted)) {
      any.add(
          meant.articles.isEmpty()
              ? query(meant.terms)
              : new BooleanQuery.Builder()
                  .add(query(meant.terms), Occur.MUST)
                  .add(meant.articles.get(), Occur.FILTER)
                  .build(),
          Occur.SHOULD);
    }
    return any.build();
  }

  /** The mentions of the entities: nothing else that its terms stand for is one. */
  List<Meant> meant(Wanted.Mentions wanted) throws IOException {
    List<Meant> all = new ArrayList<>();
    for (var entity : wanted.entities()) {
      for (var part : entity.parts()) {
        add(part, wanted, all);
      }
    }
    return all;
  }

  private void add(Identity.Part part, Wanted.Mentions wanted, List<Meant> all) throws IOException {
    var terms = terms(part.keys()).stream().filter(wanted::takes).toList();
    if (part.only().isEmpty() && part.except().isEmpty()) {
      all.add(new Meant(terms, part.era().map(MentionQueries::era)));
      return;
    }
    var articles =
        Stream.concat(part.only().stream(), part.except().stream())
            .flatMap(splitting -> splitting.article().stream())
            .distinct()
            .toList();
    var elsewhere =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE)), Occur.FILTER);
    for (var article : articles) {
      var here = new TermQuery(new Term(IndexSchema.KEY, article));
      elsewhere.add(here, Occur.MUST_NOT);
      all.add(new Meant(meant(terms, part, article), Optional.of(here)));
    }
    all.add(new Meant(meant(terms, part, ""), Optional.of(elsewhere.build())));
  }

  /** The sentences of the articles of a time. */
  private static Query era(Era era) {
    var sentences = new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE));
    if (!era.dated()) {
      return new BooleanQuery.Builder()
          .add(sentences, Occur.FILTER)
          .add(new FieldExistsQuery(IndexSchema.PUBLISHED), Occur.MUST_NOT)
          .build();
    }
    return NumericDocValuesField.newSlowRangeQuery(
        IndexSchema.PUBLISHED,
        era.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        era.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }

  /** Those of the terms that are mentions of a part of an entity in an article. */
  private static List<MentionTerm> meant(
      List<MentionTerm> terms, Identity.Part part, String article) {
    return terms.stream().filter(term -> part.takes(term.surface(), article)).toList();
  }

  private static Query query(List<MentionTerm> terms) {
    return new TermInSetQuery(
        IndexSchema.MENTION, terms.stream().map(term -> new BytesRef(term.toString())).toList());
  }

  /** All terms for mentions of the entities with these keys. */
  private List<MentionTerm> terms(Set<String> keys) throws IOException {
    Set<MentionTerm> mentions = new LinkedHashSet<>();
    new Dictionary(reader)
        .forEach(
            IndexSchema.MENTION,
            keys.stream().map(MentionTerm::prefix).toList(),
            term -> mentions.add(MentionTerm.parse(term.utf8ToString())));
    return List.copyOf(mentions);
  }
}
