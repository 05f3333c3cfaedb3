package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.annotation.Fact;
import org.standoff.index.InOrder.Found;
import org.standoff.query.FactQuery;
import org.standoff.search.Excerpt;
import org.standoff.search.FactsAnswer;
import org.standoff.search.Hit;
import org.standoff.search.PassageFact;
import org.standoff.search.Selection;
import org.standoff.text.Fold;
import org.standoff.text.Keys;
import org.standoff.text.Lines;
import org.standoff.text.Span;

/** Answers one question for facts. */
final class FactAnswers {
  private static final int MOST_ROLES = 100;

  private final Snapshot snapshot;
  private final Identities identities;
  private final Selection selection;
  private final IndexSearcher searcher;
  private final WordForms forms;

  FactAnswers(Snapshot snapshot, Identities identities, Selection selection) {
    this.snapshot = snapshot;
    this.identities = identities;
    this.selection = selection;
    searcher = new IndexSearcher(snapshot.reader());
    forms = new WordForms(snapshot.reader());
  }

  /** A role that a sentence gives somebody. */
  record Role(String text, Found sentence) {}

  FactsAnswer facts(FactQuery query) throws IOException {
    var asked = identities.named(query.subject());
    var found = meant(search(compile(query, asked)), asked);
    var passages = new PassageReader(snapshot.names(), selection.context());
    List<FactsAnswer.Row> rows = new ArrayList<>();
    for (var fact : FactRank.first(found, selection.limit())) {
      rows.add(row(fact, passages));
    }
    return new FactsAnswer(rows, found.documentCount(), found.articleCount());
  }

  /** What articles say somebody is, in order of place. */
  List<Role> rolesOf(Identity identity) throws IOException {
    List<Role> roles = new ArrayList<>();
    for (var found : of(identity, Fact.Kind.ROLE).first(MOST_ROLES)) {
      var block = new BlockReader(found.leaf().reader());
      roles.add(
          new Role(
              fact(found, block).object().text(),
              new Found(found.leaf(), block.sentenceDocument(found.document()))));
    }
    return roles;
  }

  /** What articles quote somebody with, the surest first. */
  List<FactsAnswer.Row> quotesOf(Identity identity, int limit) throws IOException {
    var passages = new PassageReader(snapshot.names(), 0);
    List<FactsAnswer.Row> rows = new ArrayList<>();
    for (var quote : FactRank.first(of(identity, Fact.Kind.QUOTE), limit)) {
      rows.add(row(quote, passages));
    }
    return rows;
  }

  private InOrder of(Identity identity, Fact.Kind kind) throws IOException {
    var query = all();
    query.add(kinds(Set.of(kind)), Occur.FILTER);
    query.add(terms(IndexSchema.SUBJECT_KEY, identity.keys()), Occur.FILTER);
    return meant(search(query.build()), List.of(identity));
  }

  private InOrder search(Query query) throws IOException {
    var scope = Scope.of(selection.paths(), snapshot.names());
    return searcher.search(scope.narrow(query), new Collecting());
  }

  /**
   * Those of the facts whose subject is one of some entities, as far as it is any of which they
   * were split.
   */
  private InOrder meant(InOrder facts, List<Identity> entities) throws IOException {
    if (entities.stream().allMatch(Identity::isWhole)) {
      return facts;
    }
    var meant = new InOrder();
    for (var part : facts.parts()) {
      var kept = new InOrder.Part(part.leaf());
      PrimitiveIterator.OfInt documents = part.documents().iterator();
      while (documents.hasNext()) {
        int document = documents.nextInt();
        if (isMeant(new Found(part.leaf(), document), entities)) {
          kept.add(document);
        }
      }
      meant.add(kept);
    }
    return meant;
  }

  private boolean isMeant(Found found, List<Identity> entities) throws IOException {
    var block = new BlockReader(found.leaf().reader());
    int article = block.articleDocument(found.document());
    var subject = fact(found, block).subject();
    if (subject.isEmpty() || subject.get().entity().isEmpty()) {
      return true;
    }
    int number = subject.get().entity().getAsInt();
    var key = Keys.bounded(block.annotations(article).entities().get(number).key());
    var surface = subject.get().part().text();
    var articleKey = Keys.of(block.head(article).path());
    return entities.stream().noneMatch(entity -> entity.keys().contains(key))
        || entities.stream().anyMatch(entity -> entity.isMeantBy(key, surface, articleKey));
  }

  /**
   * @param asked the entities that bear the name of the subject
   */
  private Query compile(FactQuery query, List<Identity> asked) throws IOException {
    var all = all();
    if (!query.kinds().isEmpty()) {
      all.add(kinds(query.kinds()), Occur.FILTER);
    }
    if (!query.subject().isBlank()) {
      all.add(subject(query.subject(), asked), Occur.FILTER);
    }
    addWords(all, query.predicate(), List.of(IndexSchema.PREDICATE));
    if (!query.object().isBlank()) {
      all.add(object(query.object(), identities.named(query.object())), Occur.FILTER);
    }
    addWords(all, query.about(), List.of(IndexSchema.OBJECT, IndexSchema.NEARBY));
    if (!query.words().isBlank()) {
      var anywhere = new BooleanQuery.Builder();
      addWords(
          anywhere,
          query.words(),
          List.of(IndexSchema.SUBJECT, IndexSchema.PREDICATE, IndexSchema.OBJECT));
      var bearers = identities.named(query.words());
      var named = either(subject(query.words(), bearers), object(query.words(), bearers));
      all.add(either(anywhere.build(), named), Occur.FILTER);
    }
    return all.build();
  }

  private static BooleanQuery.Builder all() {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.FACT)), Occur.FILTER)
        .add(new TermQuery(new Term(IndexSchema.PART, IndexSchema.PART)), Occur.MUST_NOT);
  }

  private static Query kinds(Set<Fact.Kind> kinds) {
    return terms(IndexSchema.FACT_KIND, kinds.stream().map(Fact.Kind::label).toList());
  }

  /** Facts of entities that bear a name, or whose subject has its words. */
  private Query subject(String name, List<Identity> bearers) throws IOException {
    Set<String> keys = new TreeSet<>();
    bearers.forEach(entity -> keys.addAll(entity.keys()));
    var words = new BooleanQuery.Builder();
    addWords(words, name, List.of(IndexSchema.SUBJECT));
    return either(terms(IndexSchema.SUBJECT_KEY, keys), words.build());
  }

  /** Facts whose object mentions an entity that bears a name, or has its words. */
  private Query object(String name, List<Identity> bearers) throws IOException {
    Set<String> keys = new TreeSet<>();
    bearers.forEach(entity -> keys.addAll(entity.keys()));
    var words = new BooleanQuery.Builder();
    addWords(words, name, List.of(IndexSchema.OBJECT));
    return either(terms(IndexSchema.OBJECT_KEY, keys), words.build());
  }

  /** Every word in one of the fields. */
  private void addWords(BooleanQuery.Builder all, String text, List<String> fields)
      throws IOException {
    for (var word : Fold.words(text)) {
      var any = new BooleanQuery.Builder();
      for (var field : fields) {
        any.add(terms(field, forms.of(field, word.folded())), Occur.SHOULD);
      }
      all.add(any.build(), Occur.MUST);
    }
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private static Query terms(String field, Iterable<String> terms) {
    List<BytesRef> bytes = new ArrayList<>();
    terms.forEach(term -> bytes.add(new BytesRef(term)));
    return new TermInSetQuery(field, bytes);
  }

  private static Fact fact(Found found, BlockReader block) throws IOException {
    int number = block.number(IndexSchema.NUMBER, found.document());
    return block.annotations(block.articleDocument(found.document())).facts().get(number);
  }

  private FactsAnswer.Row row(Found found, PassageReader passages) throws IOException {
    var block = new BlockReader(found.leaf().reader());
    int article = block.articleDocument(found.document());
    var annotations = block.annotations(article);
    var fact = annotations.facts().get(block.number(IndexSchema.NUMBER, found.document()));
    var entity =
        fact.subject()
            .flatMap(who ->
                who.entity().isPresent()
                    ? Optional.of(annotations.entities().get(who.entity().getAsInt()).name())
                    : Optional.empty());
    var lines = Lines.of(block.article(article).text());
    var shown =
        new PassageFact(
            fact.kind(),
            fact.subject().map(who -> who.part().text()),
            entity,
            fact.predicate().map(Fact.Part::text),
            excerpt(fact.object(), lines),
            fact.arguments(),
            fact.negated(),
            fact.certainty(),
            fact.score());
    var sentence = new Found(found.leaf(), block.sentenceDocument(found.document()));
    var passage =
        passages.read(
            sentence,
            bare ->
                new PassageReader.Match(hits(fact, bare.passage().excerpt(), lines), why(shown)));
    return new FactsAnswer.Row(shown, passage);
  }

  private static Excerpt excerpt(Fact.Part part, Lines lines) {
    return new Excerpt(part.span(), lines.place(part.span().start()), part.text());
  }

  /** The object, as far as it stands in the sentence. */
  private static List<Hit> hits(Fact fact, Excerpt sentence, Lines lines) {
    var object = fact.object().span();
    int start = Math.max(object.start(), sentence.span().start());
    int end = Math.min(object.end(), sentence.span().end());
    if (start >= end) {
      return List.of();
    }
    var text =
        sentence.text().substring(start - sentence.span().start(), end - sentence.span().start());
    return List.of(new Hit.Words(new Excerpt(new Span(start, end), lines.place(start), text)));
  }

  private static String why(PassageFact fact) {
    var who = fact.entity().or(fact::subject).map(name -> " of " + name).orElse("");
    return fact.kind().label() + who;
  }
}
