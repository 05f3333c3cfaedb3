package org.standoff.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.standoff.annotation.Fact;
import org.standoff.index.ArticleIndex;
import org.standoff.query.FactQuery;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.NameQuery;
import org.standoff.query.Question;
import org.standoff.query.find.Piece;
import org.standoff.query.find.Query;
import org.standoff.search.ArticleNames;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.text.ArticlePath;
import org.standoff.text.Fold;
import org.standoff.watch.LedgerEntry;
import org.standoff.watch.LedgerState;
import org.standoff.watch.Round;
import org.standoff.watch.Shortlist;
import org.standoff.watch.Watch;
import org.standoff.watch.WatchedQuestion;

/**
 * How long many watches take over one article that has come in, with a searcher opened for it, as
 * {@code watch run} does it behind its annotation. The watches are made of names and words of the
 * index: half of them names, the rest words, figures and facts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
public class WatchBenchmark {
  private static final int ARTICLES = 50;
  private static final int NAMES = 20_000;

  /** The directory of an index, made by {@code standoff ingest --index}. */
  @Param(".standoff")
  public String index = "";

  @Param("1000")
  public int count;

  private final Random random = new Random(3);
  private final List<Watch> watches = new ArrayList<>();
  private final List<ArticlePath> articles = new ArrayList<>();
  private final Shortlist shortlist = new Shortlist();
  private ArticleIndex library;
  private ArticleNames names;
  private int next;

  @Setup
  public void open() throws IOException {
    var here = Path.of("").toAbsolutePath();
    library = ArticleIndex.at(Path.of(index), here);
    names = new ArticleNames(Path.of(index).toAbsolutePath().getParent(), here);
    try (var searcher = library.searcher()) {
      var all = searcher.articles(Selection.everything());
      var named = searcher.names("", Set.of(), Selection.everything().limitedTo(NAMES)).rows();
      for (int i = 0; i < count; i++) {
        var name = named.get(random.nextInt(named.size())).name();
        var question = question(i, name, searcher, all.get(random.nextInt(all.size())));
        watches.add(
            new Watch("w" + i, name, question, WatchedQuestion.GRAMMAR, Optional.empty(), false));
      }
      for (int i = 0; i < ARTICLES; i++) {
        articles.add(all.get(random.nextInt(all.size())));
      }
    }
    // What questions demand is found out when watching begins, and kept.
    for (int i = 0; i < ARTICLES; i++) {
      round();
    }
  }

  private Question question(int i, String name, Searcher searcher, ArticlePath article)
      throws IOException {
    return switch (i % 10) {
      case 0, 1, 2 -> new Question.Find(new Query.Named(Optional.empty(), name));
      case 3, 4 -> new Question.Where(NameQuery.of(name));
      case 5 -> new Question.Facts(FactQuery.said(name, ""));
      case 6 -> new Question.Facts(new FactQuery(Set.of(Fact.Kind.ROLE), name, "", "", "", ""));
      case 7 -> new Question.Figures(FigureQuery.of(word(searcher, article)), FigureOrder.PLACE);
      default ->
          new Question.Find(
              new Query.And(List.of(inflected(searcher, article), inflected(searcher, article))));
    };
  }

  private Query inflected(Searcher searcher, ArticlePath article) throws IOException {
    return Query.Words.of(new Piece.Inflected(word(searcher, article)));
  }

  /** A word of some length. */
  private String word(Searcher searcher, ArticlePath article) throws IOException {
    var words =
        Fold.words(searcher.article(article).orElseThrow().article().text()).stream()
            .map(Fold.Word::folded)
            .filter(word -> word.matches("[a-z]{5,}"))
            .toList();
    return words.isEmpty() ? "market" : words.get(random.nextInt(words.size()));
  }

  @Benchmark
  public List<LedgerEntry> round() throws IOException {
    var path = articles.get(next++ % articles.size());
    try (var searcher = library.searcher()) {
      shortlist.begin(searcher, List.of());
      var round = new Round(searcher, names, shortlist, new LedgerState(), Instant.EPOCH);
      return round.of(List.of(new Round.Fresh(path, "")), watches);
    }
  }
}
