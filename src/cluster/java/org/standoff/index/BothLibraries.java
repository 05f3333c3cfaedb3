package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.query.FactQuery;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.FindFacet;
import org.standoff.query.NameQuery;
import org.standoff.query.Sought;
import org.standoff.query.find.Query;
import org.standoff.search.Account;
import org.standoff.search.ArticleStore;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionStore;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Holdings;
import org.standoff.search.Library;
import org.standoff.search.LoggedCorrection;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NameTraces;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.search.Signature;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.Statistics;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhoAnswer;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/** Two libraries that take in the same, and of which every answer has to be the same. */
record BothLibraries(Library one, Library other) implements Library {

  /** What is asked of both. */
  private interface Asking<S, T> {
    T of(S asked) throws IOException;
  }

  private static <S, T> T same(S one, S other, Asking<S, T> asking) throws IOException {
    var expected = asking.of(one);
    assertThat(asking.of(other)).isEqualTo(expected);
    return expected;
  }

  @Override
  public boolean exists() throws IOException {
    return same(one, other, Library::exists);
  }

  @Override
  public Searcher searcher() throws IOException {
    return new Both(one.searcher(), other.searcher());
  }

  @Override
  public Searcher supposing(Correction correction) throws IOException {
    return new Both(one.supposing(correction), other.supposing(correction));
  }

  @Override
  public Searcher supposing(List<AnnotatedArticle> articles) throws IOException {
    return one.supposing(articles);
  }

  @Override
  public void articles(Taker taker) throws IOException {
    one.articles(taker);
  }

  @Override
  public String state() throws IOException {
    return one.state() + other.state();
  }

  @Override
  public Holdings holdings(String model) throws IOException {
    return one.holdings(model);
  }

  @Override
  public ArticleStore writer(String model, Duration patience) throws IOException {
    return new Into(one.writer(model, patience), other.writer(model, patience));
  }

  @Override
  public ArticleStore rebuilder(String model) throws IOException {
    return new Into(one.rebuilder(model), other.rebuilder(model));
  }

  @Override
  public CorrectionStore corrections() {
    return new BothCorrections(one.corrections(), other.corrections());
  }

  @Override
  public List<LoggedCorrection> reviewedCorrections() throws IOException {
    return same(one, other, Library::reviewedCorrections);
  }

  @Override
  public String model() throws IOException {
    return same(one, other, Library::model);
  }

  @Override
  public Statistics statistics() throws IOException {
    return same(
        one,
        other,
        library -> {
          var all = library.statistics();
          return new Statistics(
              all.articles(),
              all.sentences(),
              all.entities(),
              all.mentions(),
              all.figures(),
              0,
              all.models(),
              all.firstPublished(),
              all.lastPublished());
        });
  }

  @Override
  public int verify(Consumer<String> problem) throws IOException {
    assertThat(other.verify(problem)).isEqualTo(one.verify(problem));
    return one.verify(problem);
  }

  private record BothCorrections(CorrectionStore one, CorrectionStore other)
      implements CorrectionStore {
    @Override
    public List<Correction> read() throws IOException {
      return same(one, other, CorrectionStore::read);
    }

    @Override
    public List<String> problems() throws IOException {
      return one.problems();
    }

    @Override
    public List<Optional<Signature>> signatures() throws IOException {
      return same(one, other, CorrectionStore::signatures);
    }

    @Override
    public int add(Correction correction, Optional<Signature> signature) throws IOException {
      return same(one, other, store -> store.add(correction, signature));
    }
  }

  private record Into(ArticleStore one, ArticleStore other) implements ArticleStore {
    @Override
    public void put(AnnotatedArticle article) throws IOException {
      one.put(article);
      other.put(article);
    }

    @Override
    public void put(Account account) throws IOException {
      one.put(account);
      other.put(account);
    }

    @Override
    public void removeAccount(ArticlePath path) throws IOException {
      one.removeAccount(path);
      other.removeAccount(path);
    }

    @Override
    public void remove(ArticlePath path) throws IOException {
      one.remove(path);
      other.remove(path);
    }

    @Override
    public Optional<Article> article(ArticlePath path) throws IOException {
      return same(one, other, store -> store.article(path));
    }

    @Override
    public Iterable<Article> stored() throws IOException {
      List<Article> articles = new ArrayList<>();
      one.stored().forEach(articles::add);
      assertThat(other.stored()).containsExactlyInAnyOrderElementsOf(articles);
      return articles;
    }

    @Override
    public Optional<AnnotatedArticle> annotated(Article article) throws IOException {
      return one.annotated(article);
    }

    @Override
    public boolean checkpoint() throws IOException {
      return same(one, other, ArticleStore::checkpoint);
    }

    @Override
    public void commit() throws IOException {
      one.commit();
      other.commit();
    }

    @Override
    public boolean has(Article article) throws IOException {
      return same(one, other, store -> store.has(article));
    }

    @Override
    public List<ArticlePath> articles(String pathOrId) throws IOException {
      return same(one, other, store -> store.articles(pathOrId));
    }

    @Override
    public List<Account> accounts(Optional<String> within) throws IOException {
      return same(one, other, store -> store.accounts(within));
    }

    @Override
    public Set<String> files() throws IOException {
      return same(one, other, Holdings::files);
    }

    @Override
    public void close() throws IOException {
      one.close();
      other.close();
    }
  }

  private record Both(Searcher one, Searcher other) implements Searcher {
    private <T> T same(Asking<Searcher, T> asking) throws IOException {
      return BothLibraries.same(one, other, asking);
    }

    @Override
    public WhereAnswer where(NameQuery query, Selection selection) throws IOException {
      return same(it -> it.where(query, selection));
    }

    @Override
    public WhoAnswer who(NameQuery query, double minimumScore, Selection selection)
        throws IOException {
      return same(it -> it.who(query, minimumScore, selection));
    }

    @Override
    public NamesAnswer names(String pattern, Set<EntityType> types, Selection selection)
        throws IOException {
      return same(it -> it.names(pattern, types, selection));
    }

    @Override
    public LookupAnswer lookUp(List<String> names, Set<EntityType> types, Selection selection)
        throws IOException {
      return same(it -> it.lookUp(names, types, selection));
    }

    @Override
    public NamesAnswer with(NameQuery query, Set<EntityType> types, Selection selection)
        throws IOException {
      return same(it -> it.with(query, types, selection));
    }

    @Override
    public FindAnswer find(Query query, Selection selection) throws IOException {
      return same(it -> it.find(query, selection));
    }

    @Override
    public FindAnswer explain(Query query, Selection selection) throws IOException {
      return same(it -> it.explain(query, selection));
    }

    @Override
    public FacetsAnswer facets(Query query, List<FindFacet> facets, Selection selection)
        throws IOException {
      return same(it -> it.facets(query, facets, selection));
    }

    @Override
    public FiguresAnswer figures(FigureQuery query, FigureOrder order, Selection selection)
        throws IOException {
      return same(it -> it.figures(query, order, selection));
    }

    @Override
    public ConflictsAnswer conflicts(FigureQuery query, Selection selection) throws IOException {
      return same(it -> it.conflicts(query, selection));
    }

    @Override
    public FactsAnswer facts(FactQuery query, Selection selection) throws IOException {
      return same(it -> it.facts(query, selection));
    }

    @Override
    public SoughtAnswer answer(Sought sought, Selection selection) throws IOException {
      return same(it -> it.answer(sought, selection));
    }

    @Override
    public NameTraces traces(String name) throws IOException {
      return same(it -> it.traces(name));
    }

    @Override
    public List<ArticlePath> articles(Selection selection) throws IOException {
      return same(it -> it.articles(selection));
    }

    @Override
    public SortedMap<LocalDate, Integer> articlesByDay(Selection selection) throws IOException {
      return same(it -> it.articlesByDay(selection));
    }

    @Override
    public CopiesAnswer copies(Selection selection) throws IOException {
      return same(it -> it.copies(selection));
    }

    @Override
    public List<ArticlePath> articles(String pathOrId) throws IOException {
      return same(it -> it.articles(pathOrId));
    }

    @Override
    public Optional<AnnotatedArticle> article(ArticlePath path) throws IOException {
      return same(it -> it.article(path));
    }

    @Override
    public void close() throws IOException {
      one.close();
      other.close();
    }
  }
}
