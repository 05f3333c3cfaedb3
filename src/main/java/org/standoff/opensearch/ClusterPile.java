package org.standoff.opensearch;

import static org.standoff.opensearch.client.Dsl.term;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standoff.answers.port.Facet;
import org.standoff.answers.port.FactOrder;
import org.standoff.answers.port.Found;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundFigure;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.MentionCounts;
import org.standoff.answers.port.MentionSummary;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Slice;
import org.standoff.answers.port.Wanted;
import org.standoff.answers.port.Weighed;
import org.standoff.identities.AliasTable;
import org.standoff.identities.AllNames.MentionTerms;
import org.standoff.identities.NameTable;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.compiling.FactQueries;
import org.standoff.opensearch.compiling.FigureQueries;
import org.standoff.opensearch.compiling.SentenceQueries;
import org.standoff.opensearch.compiling.WordQueries;
import org.standoff.opensearch.finding.ClusterNames;
import org.standoff.opensearch.finding.ClusterRow;
import org.standoff.opensearch.finding.FacetSearch;
import org.standoff.opensearch.finding.FetchedJoins;
import org.standoff.opensearch.finding.MentionSearch;
import org.standoff.opensearch.finding.PageReader;
import org.standoff.opensearch.finding.Remembered;
import org.standoff.opensearch.finding.RowSearch;
import org.standoff.opensearch.finding.SelectedArticles;
import org.standoff.opensearch.finding.WeightSearch;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.opensearch.stored.CountedMention;
import org.standoff.query.FigureOrder;
import org.standoff.query.Order;
import org.standoff.query.find.Piece;
import org.standoff.query.ranges.Days;
import org.standoff.search.ArticleNames;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;
import org.standoff.text.Casing;

/** The articles of a cluster that one question is about. */
final class ClusterPile implements Pile {
  private static final int MOST_COMPARED = 1000;
  private static final int MOST_VALUES = 60_000;

  /** So many sentences are likely to be read of what is counted alone. */
  private static final int LIKELY_READ = 40;

  private final Remembered fetched;
  private final Selection selection;
  private final SelectedArticles scope;
  private final RowSearch rows;
  private final SentenceQueries queries;
  private final MentionSearch mentions;
  private final PageReader pages;
  private final FacetSearch facets;

  ClusterPile(Remembered fetched, ArticleNames names, Selection selection) {
    this.fetched = fetched;
    this.selection = selection;
    scope = SelectedArticles.of(selection, names);
    rows = new RowSearch(fetched, scope.query());
    queries = new SentenceQueries(new FetchedJoins(fetched, scope.query()));
    mentions = new MentionSearch(fetched, rows, queries);
    facets = new FacetSearch(fetched);
    pages = new PageReader(fetched, names, selection.context());
  }

  @Override
  public NameTable names() {
    return new ClusterNames(fetched);
  }

  @Override
  public AliasTable aliases() {
    return new ClusterNames(fetched);
  }

  @Override
  public List<ArticlePath> articles() throws IOException {
    return pages.paths(rows.within(IndexSchema.ARTICLE, Dsl.all(List.of())));
  }

  @Override
  public SortedMap<LocalDate, Integer> articlesByDay() throws IOException {
    SortedMap<LocalDate, Integer> byDay = new TreeMap<>();
    fetched.values(
        rows.within(IndexSchema.ARTICLE, Dsl.all(List.of())),
        List.of(IndexSchema.PUBLISHED),
        false,
        bucket ->
            byDay.put(
                LocalDate.ofEpochDay(bucket.path("key").path(IndexSchema.PUBLISHED).longValue()),
                bucket.path("doc_count").asInt()));
    return byDay;
  }

  @Override
  public List<MentionCounts> mentions(List<Wanted.Mentions> wanted) throws IOException {
    fetched.lookups().require();
    if (wanted.size() == 1) {
      rows.expect(sentencesOf(wanted.getFirst()), order(), LIKELY_READ);
    }
    return mentions.counts(wanted);
  }

  @Override
  public List<MentionSummary> summaries(List<Wanted.Mentions> wanted) throws IOException {
    fetched.lookups().require();
    var summaries = mentions.summaries(wanted);
    var best = summaries.stream().flatMap(one -> one.best().stream()).toList();
    var sentences = pages.sentences(best).iterator();
    return summaries.stream()
        .map(one ->
            new MentionSummary(
                one.counts(),
                one.articleCount(),
                one.days(),
                one.best().filter(_ -> sentences.hasNext()).map(_ -> sentences.next())))
        .toList();
  }

  @Override
  public MentionTerms mentionTerms() {
    return action -> {
      Map<String, Integer> counts = new HashMap<>();
      facets.count(
          rows.within(IndexSchema.SENTENCE, Dsl.all(List.of())), IndexSchema.MENTION, counts);
      Map<String, Integer> everywhere = new HashMap<>(counts);
      if (!scope.isAll()) {
        everywhere.clear();
        facets.count(
            term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE), IndexSchema.MENTION, everywhere);
      }
      for (var term : everywhere.keySet()) {
        action.accept(CountedMention.parse(term).mention(), counts.getOrDefault(term, 0));
      }
    };
  }

  @Override
  public Map<String, Map<Casing, Integer>> casings(Set<String> folded) throws IOException {
    return facets.casings(folded);
  }

  @Override
  public Found<FoundSentence> sentences(Wanted.InSentence wanted, Slice slice) throws IOException {
    var found = rows.find(sentencesOf(wanted), order(), slice);
    return new Found<>(
        pages.sentences(found.cut().rows()),
        found.count(),
        found.articleCount(),
        found.cut().rest());
  }

  private List<Object> order() {
    return switch (selection.order().orElse(Order.PLACE)) {
      case PLACE -> RowSearch.BY_PLACE;
      case NEWEST -> by(RowSearch.NEWEST_FIRST);
      case OLDEST -> by(RowSearch.OLDEST_FIRST);
      case RELEVANCE -> by("_score");
    };
  }

  private static List<Object> by(Object... first) {
    return Stream.concat(Stream.of(first), RowSearch.BY_PLACE.stream()).toList();
  }

  private Map<String, Object> sentencesOf(Wanted.InSentence wanted) throws IOException {
    fetched.lookups().require();
    var query = rows.within(IndexSchema.SENTENCE, queries.compile(wanted));
    return selection.order().equals(Optional.of(Order.RELEVANCE))
        ? Map.of("bool", Map.of("filter", List.of(query), "should", WordQueries.weighing(wanted)))
        : query;
  }

  @Override
  public List<Weighed> heaviest(Wanted.Weights wanted, int limit) throws IOException {
    fetched.lookups().require();
    var heavy = new WeightSearch(rows, queries, wanted).heaviest(limit);
    var sentences = pages.sentences(heavy.stream().map(WeightSearch.Heavy::row).toList());
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      weighed.add(new Weighed(sentences.get(i), heavy.get(i).near()));
    }
    return weighed;
  }

  @Override
  public List<List<FoundFact>> factsOf(List<FoundSentence> sentences) throws IOException {
    return pages.factsOf(sentences);
  }

  @Override
  public List<List<Set<String>>> named(List<FoundSentence> sentences) throws IOException {
    return pages.named(sentences);
  }

  @Override
  public Found<FoundFigure> figures(Wanted.InFigure wanted, FigureOrder order, Slice slice)
      throws IOException {
    fetched.lookups().require();
    var query = rows.within(IndexSchema.FIGURE, FigureQueries.compile(wanted));
    var found = rows.find(query, order(order), slice);
    var sentences = pages.sentences(found.cut().rows());
    List<FoundFigure> figures = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      figures.add(new FoundFigure(found.cut().rows().get(i).number(), sentences.get(i)));
    }
    return new Found<>(figures, found.count(), found.articleCount(), found.cut().rest());
  }

  private static List<Object> order(FigureOrder order) {
    return switch (order) {
      case PLACE -> RowSearch.BY_PLACE;
      case VALUE ->
          by(
              IndexSchema.SCALE,
              Map.of(IndexSchema.LOW, Map.of("order", "desc", "missing", "_last")));
      case DATE, NEWEST -> by(RowSearch.NEWEST_FIRST);
      case OLDEST -> by(RowSearch.OLDEST_FIRST);
    };
  }

  @Override
  public Found<FoundFact> facts(Wanted.InFact wanted, FactOrder order, Slice slice)
      throws IOException {
    fetched.lookups().require();
    var query = rows.within(IndexSchema.FACT, FactQueries.compile(wanted));
    var bearers = wanted.subject().map(Wanted.Named::bearers).orElse(List.of());
    RowSearch.Found found;
    if (bearers.stream().allMatch(one -> one.isWhole())) {
      found = rows.find(query, order(order), slice);
    } else {
      var meant = pages.meant(rows.all(query, order(order)), bearers);
      found =
          new RowSearch.Found(
              slice.cut(meant, ClusterRow::name), meant.size(), RowSearch.articleCount(meant));
    }
    return new Found<>(
        pages.facts(found.cut().rows()), found.count(), found.articleCount(), found.cut().rest());
  }

  private static List<Object> order(FactOrder order) {
    return switch (order) {
      case PLACE -> RowSearch.BY_PLACE;
      case RANK -> by(IndexSchema.RANK);
      case NEWEST_OF_RANK -> by(IndexSchema.RANK, RowSearch.NEWEST_FIRST);
      case NEWEST -> by(RowSearch.NEWEST_FIRST);
      case OLDEST -> by(RowSearch.OLDEST_FIRST);
    };
  }

  @Override
  public List<Integer> counts(List<? extends Wanted.InSentence> wanted) throws IOException {
    if (wanted.isEmpty()) {
      return List.of();
    }
    // What is counted depends on what was found before, or is asked where nothing was.
    fetched.require();
    Map<String, Object> each = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      each.put(String.valueOf(i), queries.compile(wanted.get(i)));
    }
    var counts = facets.filtered(rows.within(IndexSchema.SENTENCE, Dsl.all(List.of())), each);
    return each.keySet().stream().map(counts::get).toList();
  }

  @Override
  public List<String> spellings(Piece.Close word) throws IOException {
    int first = Character.charCount(word.folded().codePointAt(0));
    var found =
        fetched.search(
            Dsl.counting(
                WordQueries.candidates(new Wanted.Row(List.of(word))),
                Map.of(
                    "values",
                    Map.of(
                        "terms",
                        Map.of(
                            "field",
                            ClusterSchema.WORD,
                            "size",
                            MOST_VALUES,
                            "include",
                            Dsl.quoted(word.folded().substring(0, first)) + ".*")))));
    fetched.require();
    return found
        .path("aggregations")
        .path("values")
        .path("buckets")
        .valueStream()
        .map(bucket -> bucket.path("key").asText())
        .filter(word::takes)
        .sorted()
        .toList();
  }

  @Override
  public Map<String, Integer> counts(Wanted.InSentence wanted, Facet facet) throws IOException {
    return facets.count(sentencesOf(wanted), facet);
  }

  @Override
  public OptionalInt textCount(Wanted.InSentence wanted) throws IOException {
    if (!selection.textsCounted()) {
      return OptionalInt.empty();
    }
    Set<String> articles = new HashSet<>();
    fetched.values(
        sentencesOf(wanted),
        List.of(ClusterSchema.OF),
        false,
        bucket -> articles.add(bucket.path("key").path(ClusterSchema.OF).asText()));
    return !fetched.isComplete() || articles.size() > MOST_COMPARED
        ? OptionalInt.empty()
        : OptionalInt.of(pages.copies(Dsl.terms(ClusterSchema.OF, articles)).textCount());
  }

  @Override
  public CopiesAnswer copies(Slice slice) throws IOException {
    return pages.copies(scope.query()).read(slice);
  }

  @Override
  public Optional<Days> published(Wanted.InSentence wanted) throws IOException {
    return rows.published(sentencesOf(wanted));
  }

  @Override
  public SortedSet<LocalDate> days(Wanted.InSentence wanted) throws IOException {
    SortedSet<LocalDate> days = new TreeSet<>();
    fetched.values(
        sentencesOf(wanted),
        List.of(IndexSchema.PUBLISHED),
        false,
        bucket ->
            days.add(
                LocalDate.ofEpochDay(bucket.path("key").path(IndexSchema.PUBLISHED).longValue())));
    return days;
  }
}
