package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.index.InOrder.Found;
import org.standoff.query.FactQuery;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.FigureQuestion;
import org.standoff.query.NameQuery;
import org.standoff.query.Query;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhoAnswer;
import org.standoff.text.ArticlePath;

/** Answers from the articles of one commit. */
final class LuceneSearcher implements Searcher {
  /** So many sentences are looked at closely for the answer to a question. */
  private static final int MOST_RANKED = 100;

  private final Snapshot snapshot;
  private final Corrections corrections;
  private final IndexSearcher searcher;

  LuceneSearcher(Snapshot snapshot, Corrections corrections) {
    this.snapshot = snapshot;
    this.corrections = corrections;
    searcher = new IndexSearcher(snapshot.reader());
  }

  @Override
  public WhereAnswer where(NameQuery query, Selection selection) throws IOException {
    return entities(selection).where(query);
  }

  @Override
  public WhoAnswer who(NameQuery query, Selection selection) throws IOException {
    return entities(selection).who(query);
  }

  @Override
  public NamesAnswer names(String pattern, Set<EntityType> types, Selection selection)
      throws IOException {
    return new NameList(snapshot, new Names(terms()), corrections, selection)
        .matching(pattern, types);
  }

  @Override
  public NamesAnswer with(NameQuery query, Set<EntityType> types, Selection selection)
      throws IOException {
    return entities(selection).with(query, types);
  }

  private EntityAnswers entities(Selection selection) {
    return new EntityAnswers(snapshot, new Names(terms()), identities(), selection);
  }

  private Identities identities() {
    var terms = terms();
    return new Identities(new IndexedNames(terms), new Names(terms), corrections);
  }

  private LiveTerms terms() {
    return new LiveTerms(snapshot.reader(), new Cursors());
  }

  @Override
  public FindAnswer find(Query query, Selection selection) throws IOException {
    var identities = identities();
    var sentences = new EntityTerms(snapshot.reader());
    Map<Query.Named, List<Identity>> meant = new HashMap<>();
    Map<Query.Named, org.apache.lucene.search.Query> mentions = new HashMap<>();
    for (var named : named(query, new LinkedHashSet<>())) {
      var entities = new ArrayList<>(identities.named(named.name()));
      entities.removeIf(entity -> named.type().isPresent() && entity.type() != named.type().get());
      meant.put(named, entities);
      mentions.put(named, sentences.mentions(entities));
    }
    var found = search(new QueryCompiler(mentions).compile(query), selection);
    var reader = new PassageReader(snapshot.names(), selection.context());
    var matcher = new QueryMatch(query, meant);
    List<Passage> passages = new ArrayList<>();
    for (var sentence : found.first(selection.limit())) {
      passages.add(reader.read(sentence, matcher));
    }
    return new FindAnswer(passages, found.documentCount(), found.articleCount());
  }

  @Override
  public FiguresAnswer figures(FigureQuery query, FigureOrder order, Selection selection)
      throws IOException {
    var compiled = new FigureCompiler(query, new WordForms(snapshot.reader())).compile();
    if (compiled.isEmpty()) {
      return new FiguresAnswer(query.isRanged(), List.of(), 0, 0);
    }
    var found = search(compiled.get(), selection);
    var reader = new PassageReader(snapshot.names(), selection.context());
    List<FiguresAnswer.Row> rows = new ArrayList<>();
    for (var figure : FigureSorting.first(found, order, selection.limit())) {
      rows.add(row(query, figure, reader));
    }
    return new FiguresAnswer(query.isRanged(), rows, found.documentCount(), found.articleCount());
  }

  @Override
  public FiguresAnswer bestFigures(FigureQuestion question, Selection selection)
      throws IOException {
    var asked = new QuestionTerms(searcher, identities());
    var ranking =
        new FigureRanking(
            question.kinds(), asked.terms(question.counted()), asked.terms(question.words()));
    var scope = Scope.of(selection.paths(), snapshot.names());
    var best = searcher.search(scope.narrow(sentences(ranking)), MOST_RANKED).scoreDocs;
    return new BestFigures(ranking, new PassageReader(snapshot.names(), selection.context()))
        .answer(found(best), selection.limit());
  }

  /** The sentences with a figure of the right kind, those with most of the question first. */
  private static org.apache.lucene.search.Query sentences(FigureRanking ranking) {
    var kinds = ranking.kinds().stream().map(kind -> new BytesRef(kind.label())).toList();
    var any = new BooleanQuery.Builder();
    any.add(new TermInSetQuery(IndexSchema.ANNOTATION, kinds), Occur.FILTER);
    any.setMinimumNumberShouldMatch(1);
    ranking.counted().forEach(term -> any.add(term.weighted(), Occur.SHOULD));
    ranking.others().forEach(term -> any.add(term.weighted(), Occur.SHOULD));
    return any.build();
  }

  /** What was found by score, in order of place, so that an article is read only once. */
  private InOrder found(ScoreDoc[] best) {
    var found = new InOrder();
    var leaves = snapshot.reader().leaves();
    Map<Integer, InOrder.Part> parts = new TreeMap<>();
    for (var scored : best) {
      int number = ReaderUtil.subIndex(scored.doc, leaves);
      var leaf = leaves.get(number);
      parts
          .computeIfAbsent(number, ignored -> new InOrder.Part(leaf))
          .add(scored.doc - leaf.docBase);
    }
    parts.values().forEach(found::add);
    return found;
  }

  @Override
  public FactsAnswer facts(FactQuery query, Selection selection) throws IOException {
    return new FactAnswers(snapshot, identities(), selection).facts(query);
  }

  @Override
  public FindAnswer closest(List<String> words, Selection selection) throws IOException {
    var asked = new QuestionTerms(searcher, identities()).terms(words);
    var any = new BooleanQuery.Builder();
    asked.forEach(term -> any.add(term.weighted(), Occur.SHOULD));
    var scope = Scope.of(selection.paths(), snapshot.names());
    var best = searcher.search(scope.narrow(any.build()), MOST_RANKED).scoreDocs;
    var reader = new PassageReader(snapshot.names(), selection.context());
    return new ClosestSentences(asked, reader).answer(found(best), selection.limit());
  }

  @Override
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    return snapshot.paths(snapshot.articles(pathOrId));
  }

  @Override
  public Optional<AnnotatedArticle> article(ArticlePath path) throws IOException {
    var found = snapshot.article(snapshot.names().stored(path));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var block = new BlockReader(found.get().leaf().reader());
    var annotated = block.annotated(found.get().document());
    return Optional.of(snapshot.names().shown(annotated));
  }

  @Override
  public void close() throws IOException {
    snapshot.close();
  }

  private static Set<Query.Named> named(Query query, Set<Query.Named> named) {
    switch (query) {
      case Query.Named name -> named.add(name);
      case Query.And(var parts) -> parts.forEach(part -> named(part, named));
      case Query.Or(var parts) -> parts.forEach(part -> named(part, named));
      case Query.Not(var part) -> named(part, named);
      case Query.Word _, Query.Phrase _ -> {}
    }
    return named;
  }

  private FiguresAnswer.Row row(FigureQuery query, Found found, PassageReader reader)
      throws IOException {
    var block = new BlockReader(found.leaf().reader());
    int number = block.number(IndexSchema.NUMBER, found.document());
    var sentence = new Found(found.leaf(), block.sentenceDocument(found.document()));
    var passage =
        reader.read(
            sentence,
            bare -> {
              List<Hit> hits = List.of(new Hit.Counted(bare.passage().figures().get(number)));
              return new PassageReader.Match(hits, QueryMatch.why(hits));
            });
    var figure = passage.figures().get(number);
    return new FiguresAnswer.Row(figure, FigureFit.of(query, figure.value()), passage);
  }

  private InOrder search(org.apache.lucene.search.Query query, Selection selection)
      throws IOException {
    var scope = Scope.of(selection.paths(), snapshot.names());
    return searcher.search(scope.narrow(query), new Collecting());
  }
}
