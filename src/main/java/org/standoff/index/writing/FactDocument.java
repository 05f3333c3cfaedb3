package org.standoff.index.writing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.FactOrder;
import org.standoff.index.stored.IndexSchema;

/** Makes the documents of an article's facts. */
final class FactDocument {
  private final BySentence article;
  private final QuoteParts parts;

  FactDocument(BySentence article) {
    this.article = article;
    parts = QuoteParts.of(article.annotated().facts());
  }

  /** Fills the document of a fact. */
  void fill(Document document, Fact fact) {
    document.add(new NumericDocValuesField(IndexSchema.RANK, FactOrder.rank(fact)));
    document.add(new NumericDocValuesField(IndexSchema.SCORE, IndexSchema.score(fact.score())));
    TermFields.add(document, IndexSchema.FACT_KIND, fact.kind().label());
    if (parts.hold(fact)) {
      TermFields.add(document, IndexSchema.PART, IndexSchema.PART);
    }
    Set<String> subject = new LinkedHashSet<>();
    fact.subject()
        .ifPresent(who -> {
          TermFields.addWords(subject, who.part().text());
          if (who.entity().isPresent()) {
            int entity = who.entity().getAsInt();
            TermFields.add(document, IndexSchema.SUBJECT_KEY, article.key(entity));
            TermFields.addWords(subject, article.entity(entity).name());
          }
        });
    Set<String> predicate = new LinkedHashSet<>();
    fact.predicate().ifPresent(part -> TermFields.addWords(predicate, part.text()));
    Set<String> object = new LinkedHashSet<>();
    TermFields.addWords(object, fact.object().text());
    fact.arguments().forEach(argument -> TermFields.addWords(object, argument.part().text()));
    TermFields.add(document, IndexSchema.SUBJECT, subject);
    TermFields.add(document, IndexSchema.PREDICATE, predicate);
    TermFields.add(document, IndexSchema.OBJECT, object);
    TermFields.add(document, IndexSchema.OBJECT_KEY, objectKeys(fact));
    if (fact.kind() != Fact.Kind.RELATION) {
      TermFields.add(document, IndexSchema.NEARBY, nearby(fact));
    }
  }

  private Set<String> objectKeys(Fact fact) {
    Set<String> keys = new LinkedHashSet<>();
    for (int i = fact.sentence(); i <= fact.lastSentence(); i++) {
      for (var mention : article.mentions().get(i)) {
        if (fact.object().span().contains(mention.span())) {
          keys.add(article.key(mention.entity()));
        }
      }
    }
    return keys;
  }

  private Set<String> nearby(Fact fact) {
    Set<String> nearby = new LinkedHashSet<>();
    boolean isOfTitle = article.isOfTitle(fact.sentence());
    for (int i = Math.max(0, fact.sentence() - 1); i <= fact.lastSentence(); i++) {
      if (article.isOfTitle(i) == isOfTitle) {
        TermFields.addWords(nearby, article.sentence(i).of(article.readable()));
      }
    }
    return nearby;
  }
}
