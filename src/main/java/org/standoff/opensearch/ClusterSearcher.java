package org.standoff.opensearch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.answers.Answers;
import org.standoff.answers.port.Store;
import org.standoff.identities.Corrections;
import org.standoff.opensearch.client.View;
import org.standoff.opensearch.finding.Remembered;
import org.standoff.query.FactQuery;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.FindFacet;
import org.standoff.query.NameQuery;
import org.standoff.query.Sought;
import org.standoff.query.find.Query;
import org.standoff.search.ArticleNames;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NameTraces;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhoAnswer;
import org.standoff.text.ArticlePath;

/** Answers from a cluster: each question is asked until all that it looks for is fetched. */
final class ClusterSearcher implements Searcher {
  /** Each time leads at least one step further; no chain is so long. */
  private static final int MOST_TIMES = 100;

  private final View view;
  private final ArticleNames names;
  private final ClusterCorrections log;

  /** What is asked with the first question. */
  private Optional<Known> known = Optional.empty();

  /** What an index says of itself. */
  private record Known(Corrections corrections, String model) {}

  /** A question, or what else is asked of a store. */
  interface Asking<S, T> {
    T of(S answering) throws IOException;
  }

  private interface Answering<T> {
    T of(Store store, Corrections corrections) throws IOException;
  }

  /**
   * Answers from a view.
   *
   * @param view which is closed with this
   */
  ClusterSearcher(View view, ArticleNames names, ClusterCorrections log) {
    this.view = view;
    this.names = names;
    this.log = log;
  }

  /** This, which need not ask for the state of the index. */
  ClusterSearcher knowing(ClusterState state) throws IOException {
    known =
        Optional.of(
            new Known(Corrections.of(state.log(), names), state.requireThisSchema().model()));
    return this;
  }

  private synchronized Optional<Known> known() {
    return known;
  }

  private synchronized void learn(ClusterState state) throws IOException {
    knowing(state);
  }

  private <T> T ask(Asking<Searcher, T> asking) throws IOException {
    // What was decided of names that were not there must not be kept for the next time.
    return answer((store, corrections) -> asking.of(new Answers(store, corrections)));
  }

  /** What is asked of the store itself. */
  <T> T store(Asking<Store, T> asking) throws IOException {
    return answer((store, _) -> asking.of(store));
  }

  private <T> T answer(Answering<T> answering) throws IOException {
    var fetched = new Remembered(view);
    for (int left = MOST_TIMES; left > 0; left--) {
      var now = known();
      var model = now.map(Known::model).orElse("");
      var corrections =
          now.map(Known::corrections).orElseGet(() -> Corrections.of(List.of(), names));
      try {
        var answer = answering.of(new ClusterStore(fetched, names, model), corrections);
        if (now.isPresent() && fetched.isComplete()) {
          return answer;
        }
      } catch (RuntimeException astray) {
        // What is missing was taken for nothing, which may lead anywhere; it is fetched below.
        if (now.isPresent() && fetched.isComplete()) {
          throw astray;
        }
      }
      if (now.isPresent()) {
        fetched.fetch(List.of());
      } else {
        learn(ClusterState.of(log, fetched.fetch(ClusterState.searches(log))));
      }
    }
    throw new IOException("names lead to names without an end");
  }

  @Override
  public WhereAnswer where(NameQuery query, Selection selection) throws IOException {
    return ask(it -> it.where(query, selection));
  }

  @Override
  public WhoAnswer who(NameQuery query, double minimumScore, Selection selection)
      throws IOException {
    return ask(it -> it.who(query, minimumScore, selection));
  }

  @Override
  public NamesAnswer names(String pattern, Set<EntityType> types, Selection selection)
      throws IOException {
    return ask(it -> it.names(pattern, types, selection));
  }

  @Override
  public LookupAnswer lookUp(List<String> names, Set<EntityType> types, Selection selection)
      throws IOException {
    return ask(it -> it.lookUp(names, types, selection));
  }

  @Override
  public NamesAnswer with(NameQuery query, Set<EntityType> types, Selection selection)
      throws IOException {
    return ask(it -> it.with(query, types, selection));
  }

  @Override
  public FindAnswer find(Query query, Selection selection) throws IOException {
    return ask(it -> it.find(query, selection));
  }

  @Override
  public FindAnswer explain(Query query, Selection selection) throws IOException {
    return ask(it -> it.explain(query, selection));
  }

  @Override
  public FacetsAnswer facets(Query query, List<FindFacet> facets, Selection selection)
      throws IOException {
    return ask(it -> it.facets(query, facets, selection));
  }

  @Override
  public FiguresAnswer figures(FigureQuery query, FigureOrder order, Selection selection)
      throws IOException {
    return ask(it -> it.figures(query, order, selection));
  }

  @Override
  public ConflictsAnswer conflicts(FigureQuery query, Selection selection) throws IOException {
    return ask(it -> it.conflicts(query, selection));
  }

  @Override
  public FactsAnswer facts(FactQuery query, Selection selection) throws IOException {
    return ask(it -> it.facts(query, selection));
  }

  @Override
  public SoughtAnswer answer(Sought sought, Selection selection) throws IOException {
    return ask(it -> it.answer(sought, selection));
  }

  @Override
  public NameTraces traces(String name) throws IOException {
    return ask(it -> it.traces(name));
  }

  @Override
  public List<ArticlePath> articles(Selection selection) throws IOException {
    return ask(it -> it.articles(selection));
  }

  @Override
  public SortedMap<LocalDate, Integer> articlesByDay(Selection selection) throws IOException {
    return ask(it -> it.articlesByDay(selection));
  }

  @Override
  public CopiesAnswer copies(Selection selection) throws IOException {
    return ask(it -> it.copies(selection));
  }

  @Override
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    return ask(it -> it.articles(pathOrId));
  }

  @Override
  public Optional<AnnotatedArticle> article(ArticlePath path) throws IOException {
    return ask(it -> it.article(path));
  }

  @Override
  public void close() throws IOException {
    view.close();
  }
}
