package org.standoff.answers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.answers.conflicts.Conflicts;
import org.standoff.answers.matching.FactAnswers;
import org.standoff.answers.matching.Matches;
import org.standoff.answers.matching.PartCounts;
import org.standoff.answers.matching.QueryMatch;
import org.standoff.answers.matching.QueryMeaning;
import org.standoff.answers.matching.QueryReasons;
import org.standoff.answers.matching.QueryWanted;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundFigure;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Slice;
import org.standoff.answers.port.Store;
import org.standoff.answers.port.Wanted;
import org.standoff.answers.sought.SoughtAnswers;
import org.standoff.identities.Corrections;
import org.standoff.identities.Identities;
import org.standoff.identities.NameForms;
import org.standoff.query.FactQuery;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.FindFacet;
import org.standoff.query.NameQuery;
import org.standoff.query.Sought;
import org.standoff.query.find.Query;
import org.standoff.query.find.QueryEnglish;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NameTraces;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.Rest;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhoAnswer;
import org.standoff.text.ArticlePath;
import org.standoff.text.Fold;

/** Answers questions from whatever keeps the articles, with what users corrected. */
public final class Answers implements Searcher {
  private final Store store;
  private final Corrections corrections;

  /** Who is the same as whom is one for all questions, and asked by each of them. */
  private final Identities.Decisions decisions = new Identities.Decisions();

  /**
   * Answers from what a store holds.
   *
   * @param store which is closed with this
   */
  public Answers(Store store, Corrections corrections) {
    this.store = store;
    this.corrections = corrections;
  }

  @Override
  public WhereAnswer where(NameQuery query, Selection selection) throws IOException {
    return entities(selection).where(query);
  }

  @Override
  public WhoAnswer who(NameQuery query, double minimumScore, Selection selection)
      throws IOException {
    return entities(selection).who(query, minimumScore);
  }

  @Override
  public NamesAnswer names(String pattern, Set<EntityType> types, Selection selection)
      throws IOException {
    return new NameList(store.pile(selection), corrections, Slice.of(selection))
        .matching(pattern, types);
  }

  @Override
  public LookupAnswer lookUp(List<String> names, Set<EntityType> types, Selection selection)
      throws IOException {
    return new NameLookup(() -> store.pile(selection), corrections, types).of(names);
  }

  @Override
  public NamesAnswer with(NameQuery query, Set<EntityType> types, Selection selection)
      throws IOException {
    return entities(selection).with(query, types);
  }

  private EntityAnswers entities(Selection selection) throws IOException {
    var pile = store.pile(selection);
    var identities = identities(pile);
    return new EntityAnswers(pile, identities, sameName(identities), selection);
  }

  private SameName sameName(Identities identities) throws IOException {
    var all = Selection.everything();
    return new SameName(
        days -> store.pile(all.published(Optional.of(days.first()), Optional.of(days.last()))),
        store.pile(all),
        identities);
  }

  private Identities identities(Pile pile) {
    return new Identities(pile.names(), new NameForms(pile.aliases()), corrections, decisions);
  }

  @Override
  public FindAnswer find(Query query, Selection selection) throws IOException {
    return find(query, false, selection);
  }

  @Override
  public FindAnswer explain(Query query, Selection selection) throws IOException {
    return find(query, true, selection);
  }

  private FindAnswer find(Query query, boolean explained, Selection selection) throws IOException {
    var pile = store.pile(selection);
    var meant = QueryMeaning.of(query, pile, identities(pile));
    var wanted = new QueryWanted(meant).of(query);
    var found = pile.sentences(wanted, Slice.of(selection));
    var facts = meant.hasFacts() ? pile.factsOf(found.first()) : List.<List<FoundFact>>of();
    var match = new QueryMatch(query, meant);
    var models = explained ? store.model() : "";
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < found.first().size(); i++) {
      var sentence = found.first().get(i);
      var own = facts.isEmpty() ? List.<FoundFact>of() : facts.get(i);
      var passage = match.passage(sentence, own);
      passages.add(
          explained
              ? passage.explained(QueryReasons.lines(match, sentence, own, models))
              : passage);
    }
    return new FindAnswer(
        passages,
        found.count(),
        found.articleCount(),
        pile.textCount(wanted),
        found.rest(),
        explained ? Optional.of(QueryEnglish.of(query)) : Optional.empty(),
        found.count() == 0 && selection.helped()
            ? new PartCounts(query, meant, pile).of()
            : List.of());
  }

  @Override
  public FacetsAnswer facets(Query query, List<FindFacet> facets, Selection selection)
      throws IOException {
    var pile = store.pile(selection);
    return new FindFacets(pile, identities(pile), selection.limit()).count(query, facets);
  }

  @Override
  public FiguresAnswer figures(FigureQuery query, FigureOrder order, Selection selection)
      throws IOException {
    var wanted = wanted(query);
    if (wanted.isEmpty()) {
      return new FiguresAnswer(query.isRanged(), List.of(), 0, 0, Rest.NOTHING);
    }
    var found = store.pile(selection).figures(wanted.get(), order, Slice.of(selection));
    return new FiguresAnswer(
        query.isRanged(),
        found.map(figure -> row(figure, query)),
        found.count(),
        found.articleCount(),
        found.rest());
  }

  @Override
  public ConflictsAnswer conflicts(FigureQuery query, Selection selection) throws IOException {
    var wanted = wanted(query);
    if (wanted.isEmpty()) {
      return new ConflictsAnswer(List.of(), 0, Rest.NOTHING);
    }
    var pile = store.pile(selection);
    return new Conflicts(pile, identities(pile), this::copiesAmong)
        .among(wanted.get(), Slice.of(selection));
  }

  private CopiesAnswer copiesAmong(List<String> paths) throws IOException {
    var articles = store.pile(Selection.everything().within(paths));
    return articles.copies(Slice.first(Integer.MAX_VALUE));
  }

  /** What is wanted; nothing where the words of the query have neither letter nor digit. */
  private static Optional<Wanted.InFigure> wanted(FigureQuery query) {
    var counted = Fold.words(query.words()).stream().map(Fold.Word::folded).toList();
    return counted.isEmpty() && !query.words().isBlank()
        ? Optional.empty()
        : Optional.of(new Wanted.InFigure(query, counted));
  }

  private static FiguresAnswer.Row row(FoundFigure found, FigureQuery query) {
    var figure = found.figure();
    List<Hit> hits = List.of(new Hit.Counted(figure));
    var passage = found.sentence().passage().because(hits, Matches.why(hits));
    return new FiguresAnswer.Row(figure, FigureFit.of(query, figure.value()), passage);
  }

  @Override
  public FactsAnswer facts(FactQuery query, Selection selection) throws IOException {
    var pile = store.pile(selection);
    var identities = identities(pile);
    var facts = new FactAnswers(pile, identities);
    var wanted = facts.wanted(query);
    var answer = facts.facts(wanted, selection);
    if (answer.isEmpty() || wanted.subject().isEmpty()) {
      return answer;
    }
    var persons = sameName(identities).of(wanted.subject().get().bearers());
    return answer.with(persons.telling(answer.rows()));
  }

  @Override
  public SoughtAnswer answer(Sought sought, Selection selection) throws IOException {
    var all = store.pile(Selection.everything());
    return new SoughtAnswers(store.pile(selection), all, identities(all)).answer(sought, selection);
  }

  @Override
  public NameTraces traces(String name) throws IOException {
    var named = identities(store.pile(Selection.everything())).named(name);
    return NameForms.traces(name, named);
  }

  @Override
  public CopiesAnswer copies(Selection selection) throws IOException {
    return store.pile(selection).copies(Slice.of(selection));
  }

  @Override
  public List<ArticlePath> articles(Selection selection) throws IOException {
    return store.pile(selection).articles();
  }

  @Override
  public SortedMap<LocalDate, Integer> articlesByDay(Selection selection) throws IOException {
    return store.pile(selection).articlesByDay();
  }

  @Override
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    return store.articles(pathOrId);
  }

  @Override
  public Optional<AnnotatedArticle> article(ArticlePath path) throws IOException {
    return store.article(path);
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
