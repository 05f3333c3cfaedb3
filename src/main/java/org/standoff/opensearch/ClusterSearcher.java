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
import org.standoff.opensearch.finding.Lookups;
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

/**
 * Answers from a cluster: each question is asked until all names that it looks up are fetched.
 *
 * @param view which is closed with this
 */
record ClusterSearcher(View view, ArticleNames names, Corrections corrections, String model)
    implements Searcher {
  /** Each time leads at least one name further; no chain of names is so long. */
  private static final int MOST_TIMES = 100;

  /** A question, or what else is asked of a store. */
  interface Asking<S, T> {
    T of(S answering) throws IOException;
  }

  private <T> T ask(Asking<Searcher, T> asking) throws IOException {
    // What was decided of names that were not there must not be kept for the next time.
    return store(store -> asking.of(new Answers(store, corrections)));
  }

  /** What is asked of the store itself. */
  <T> T store(Asking<Store, T> asking) throws IOException {
    var fetched = new Remembered(view);
    var store = new ClusterStore(fetched, names, model);
    for (int left = MOST_TIMES; left > 0; left--) {
      try {
        var answer = asking.of(store);
        if (fetched.lookups().isComplete()) {
          return answer;
        }
      } catch (Lookups.Unfetched again) {
        // What is missing is fetched below.
      }
      fetched.lookups().fetch();
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
