package org.standoff.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
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
import org.standoff.index.compiling.SelectionCompiler;
import org.standoff.index.compiling.WantedCompiler;
import org.standoff.index.finding.Collecting;
import org.standoff.index.finding.Cursors;
import org.standoff.index.finding.DaySorting;
import org.standoff.index.finding.FactSorting;
import org.standoff.index.finding.FigureSorting;
import org.standoff.index.finding.InOrder;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.finding.MentionReader;
import org.standoff.index.finding.NamedBySentence;
import org.standoff.index.finding.PublishedDays;
import org.standoff.index.finding.Rows;
import org.standoff.index.finding.Scope;
import org.standoff.index.finding.SentenceFacets;
import org.standoff.index.finding.Weighing;
import org.standoff.index.stored.IndexSchema;
import org.standoff.query.FigureOrder;
import org.standoff.query.Order;
import org.standoff.query.find.Piece;
import org.standoff.query.ranges.Days;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;
import org.standoff.text.Casing;

/** The articles of one commit that one question is about. */
final class LucenePile implements Pile {
  private static final Query ALL_ARTICLES =
      new TermQuery(new Term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE));

  /** The sentences of so many entities, the last, are kept from counting them to showing them. */
  private static final int MOST_KEPT = 1000;

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Selection selection;
  private final Scope scope;
  private final MentionReader mentions;
  private final LiveTerms terms;
  private final WantedCompiler compiler;
  private final SequencedMap<Wanted.Mentions, InOrder> kept = new LinkedHashMap<>();

  /** What was found last, since one answer counts the same sentences in several ways. */
  private Optional<LastFound> last = Optional.empty();

  private record LastFound(Wanted.InSentence wanted, InOrder found) {}

  LucenePile(Snapshot snapshot, IndexSearcher searcher, Selection selection) throws IOException {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.selection = selection;
    var reader = snapshot.reader();
    scope = new Scope(new SelectionCompiler(reader, snapshot.names()).compile(selection));
    mentions = new MentionReader(reader, scope, new Cursors());
    terms = new LiveTerms(reader, new Cursors());
    compiler = new WantedCompiler(reader);
  }

  @Override
  public List<ArticlePath> articles() throws IOException {
    return snapshot.paths(search(ALL_ARTICLES).first(Integer.MAX_VALUE));
  }

  @Override
  public SortedMap<LocalDate, Integer> articlesByDay() throws IOException {
    return PublishedDays.counts(search(ALL_ARTICLES));
  }

  @Override
  public NameTable names() {
    return new IndexedNames(terms);
  }

  @Override
  public AliasTable aliases() {
    return new IndexedAliases(terms);
  }

  /** The first sentences in the order that was asked for. */
  private List<Place> first(InOrder found, Wanted.InSentence wanted, int limit) throws IOException {
    return switch (selection.order().orElse(Order.PLACE)) {
      case PLACE -> found.first(limit);
      case NEWEST -> DaySorting.byDay(found, true, limit);
      case OLDEST -> DaySorting.byDay(found, false, limit);
      case RELEVANCE -> mostRelevant(wanted, Math.min(limit, found.documentCount()));
    };
  }

  private List<Place> mostRelevant(Wanted.InSentence wanted, int limit) throws IOException {
    if (limit == 0) {
      return List.of();
    }
    List<Place> best = new ArrayList<>();
    var leaves = snapshot.reader().leaves();
    var query = scope.narrow(compiler.compile(wanted));
    for (var scored : searcher.search(query, limit).scoreDocs) {
      var leaf = leaves.get(ReaderUtil.subIndex(scored.doc, leaves));
      best.add(new Place(leaf, scored.doc - leaf.docBase));
    }
    return best;
  }

  @Override
  public List<MentionCounts> mentions(List<Wanted.Mentions> wanted) throws IOException {
    List<MentionCounts> counts = new ArrayList<>(wanted.size());
    for (var one : wanted) {
      var read = mentions.read(one);
      counts.add(read.counts());
      kept.put(one, read.sentences());
      if (kept.size() > MOST_KEPT) {
        kept.pollFirstEntry();
      }
    }
    return counts;
  }

  @Override
  public List<MentionSummary> summaries(List<Wanted.Mentions> wanted) throws IOException {
    List<MentionReader.Read> read = new ArrayList<>(wanted.size());
    List<Place> best = new ArrayList<>();
    for (var one : wanted) {
      var mentioned = mentions.read(one);
      read.add(mentioned);
      var named = mentioned.named().documentCount() > 0 ? mentioned.named() : mentioned.sentences();
      best.addAll(named.first(1));
    }
    var sentences = passages().read(best).iterator();
    List<MentionSummary> summaries = new ArrayList<>(wanted.size());
    for (var mentioned : read) {
      var found = mentioned.sentences();
      summaries.add(
          new MentionSummary(
              mentioned.counts(),
              found.articleCount(),
              PublishedDays.of(found),
              found.documentCount() > 0 ? Optional.of(sentences.next()) : Optional.empty()));
    }
    return summaries;
  }

  @Override
  public MentionTerms mentionTerms() {
    return new IndexedMentions(snapshot.reader(), scope);
  }

  @Override
  public Map<String, Map<Casing, Integer>> casings(Set<String> folded) throws IOException {
    return new IndexedCasings(terms).count(folded);
  }

  @Override
  public Found<FoundSentence> sentences(Wanted.InSentence wanted, Slice slice) throws IOException {
    var found = find(wanted);
    return found(found, slice, limit -> first(found, wanted, limit), passages()::read);
  }

  @Override
  public List<Weighed> heaviest(Wanted.Weights wanted, int limit) throws IOException {
    var heaviest = new Weighing(searcher, scope, wanted, compiler::compile).heaviest(limit);
    var sentences = passages().read(heaviest.stream().map(Weighing.Heavy::place).toList());
    List<Weighed> weighed = new ArrayList<>(heaviest.size());
    for (int i = 0; i < heaviest.size(); i++) {
      weighed.add(new Weighed(sentences.get(i), heaviest.get(i).near()));
    }
    return weighed;
  }

  @Override
  public List<List<FoundFact>> factsOf(List<FoundSentence> sentences) throws IOException {
    return new FactReader(passages()).of(sentences, snapshot);
  }

  @Override
  public List<List<Set<String>>> named(List<FoundSentence> sentences) throws IOException {
    List<List<Set<String>>> named = new ArrayList<>(sentences.size());
    for (var sentence : sentences) {
      var article = snapshot.article(sentence.articleKey());
      named.add(
          NamedBySentence.of(
              article.orElseThrow(
                  () -> new CorruptIndexException("no article", sentence.articleKey()))));
    }
    return named;
  }

  @Override
  public Found<FoundFigure> figures(Wanted.InFigure wanted, FigureOrder order, Slice slice)
      throws IOException {
    var found = search(compiler.compile(wanted));
    var figures = new FigureReader(passages());
    return found(found, slice, limit -> FigureSorting.first(found, order, limit), figures::read);
  }

  @Override
  public Found<FoundFact> facts(Wanted.InFact wanted, FactOrder order, Slice slice)
      throws IOException {
    var facts = new FactReader(passages());
    var found = facts.meant(search(compiler.compile(wanted)), wanted);
    return found(found, slice, limit -> FactSorting.first(found, order, limit), facts::read);
  }

  @Override
  public List<Integer> counts(List<? extends Wanted.InSentence> wanted) throws IOException {
    List<Integer> counts = new ArrayList<>(wanted.size());
    for (var one : wanted) {
      counts.add(searcher.count(scope.narrow(compiler.compile(one))));
    }
    return counts;
  }

  @Override
  public List<String> spellings(Piece.Close word) throws IOException {
    return compiler.spellings(word);
  }

  @Override
  public Map<String, Integer> counts(Wanted.InSentence wanted, Facet facet) throws IOException {
    return new SentenceFacets(find(wanted)).count(facet);
  }

  @Override
  public SortedSet<LocalDate> days(Wanted.InSentence wanted) throws IOException {
    return PublishedDays.all(find(wanted));
  }

  @Override
  public Optional<Days> published(Wanted.InSentence wanted) throws IOException {
    return PublishedDays.of(find(wanted));
  }

  @Override
  public OptionalInt textCount(Wanted.InSentence wanted) throws IOException {
    return selection.textsCounted()
        ? new CopyReader(snapshot, scope).textCount(find(wanted))
        : OptionalInt.empty();
  }

  @Override
  public CopiesAnswer copies(Slice slice) throws IOException {
    return new CopyReader(snapshot, scope).read(slice);
  }

  private PassageReader passages() {
    return new PassageReader(snapshot.names(), selection.context());
  }

  /** Brings documents into order. */
  private interface Sorting {
    List<Place> first(int limit) throws IOException;
  }

  /** Reads documents. */
  private interface Reading<T> {
    List<T> read(List<Place> places) throws IOException;
  }

  /** The slice of what was found; all of it is sorted only where the slice begins further on. */
  private static <T> Found<T> found(InOrder all, Slice slice, Sorting sorting, Reading<T> reading)
      throws IOException {
    int count = all.documentCount();
    var cut =
        slice.after().isEmpty()
            ? slice.cut(sorting.first(slice.limit()), count, Rows::name)
            : slice.cut(sorting.first(Integer.MAX_VALUE), Rows::name);
    return new Found<>(reading.read(cut.rows()), count, all.articleCount(), cut.rest());
  }

  /** Mentions are found in their postings, which is faster than any query. */
  private InOrder find(Wanted.InSentence wanted) throws IOException {
    if (wanted instanceof Wanted.Mentions named) {
      var known = kept.get(named);
      return known == null ? mentions.read(named).sentences() : known;
    }
    if (last.isEmpty() || !last.get().wanted.equals(wanted)) {
      last = Optional.of(new LastFound(wanted, search(compiler.compile(wanted))));
    }
    return last.get().found;
  }

  private InOrder search(Query query) throws IOException {
    return searcher.search(scope.narrow(query), new Collecting());
  }
}
