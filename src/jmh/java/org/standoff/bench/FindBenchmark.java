package org.standoff.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.standoff.query.FindFacet;
import org.standoff.query.find.QueryParser;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.search.Answer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;

/**
 * How long thirty queries of {@code find} take, warm, over an index of Reuters-21578 and BBC
 * articles; and those that are words and phrases alone by plain Lucene on the same index.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 2)
public class FindBenchmark {
  private static final int LIMIT = 20;
  private static final String WORDS = "words";

  /** The directory of an index, made by {@code standoff ingest --index}, or one in a cluster. */
  @Param(".standoff")
  public String index = "";

  /** All of them, unless some are named. */
  @Param public Asked query = Asked.WORD;

  private Searcher searcher;
  private DirectoryReader reader;
  private org.standoff.query.find.Query parsed;

  /** A query with a name. */
  public enum Asked {
    WORD("\"oil\""),
    FREQUENT_WORD("\"said\""),
    RARE_WORD("\"belgrano\""),
    TWO_WORDS("\"oil\" \"prices\""),
    THREE_WORDS("\"bank\" \"japan\" \"dollar\""),
    EITHER_WORD("\"takeover\" OR \"merger\""),
    PHRASE("\"interest rates\""),
    LONG_PHRASE("\"securities and exchange commission\""),
    INFLECTED("negotiate"),
    TWO_INFLECTED("raise rate"),
    NOT("opec -saudi"),
    PREFIX("nego*"),
    CLOSE("Gadafi~"),
    EXACT("=BAT"),
    PERSON("person:Reagan"),
    PLACE("place:Japan"),
    ORGANIZATION("organization:\"Bank of England\""),
    ANY_NAME("name:Washington"),
    MONEY("money>1bn"),
    PERCENT("percent:5..10"),
    DATE("date:1987-03"),
    SAID("said:Volcker(dollar)"),
    DID("did:pledged"),
    NEAR_WORDS("oil ~5 prices"),
    NEAR_IN_ORDER("(oil OR gas) >4 (OPEC OR Iran)"),
    PERSON_NEAR_WORD("[person] ~5 Japan"),
    PERSON_NEAR_PLACE("[person] ~3 [location]"),
    MONEY_NEAR_PERCENT("[money] ~5 [percent]"),
    IN_A_PHRASE("\"[person] said [organization]\""),
    WIDER("paragraph(oil Iran) article(Reagan)");

    private final String text;

    Asked(String text) {
      this.text = text;
    }
  }

  @Setup
  public void open() throws IOException, QuerySyntaxException {
    searcher = BenchedIndex.at(index).searcher();
    if (!BenchedIndex.isInCluster(index)) {
      reader = DirectoryReader.open(FSDirectory.open(Path.of(index)));
    }
    parsed = QueryParser.parse(query.text);
  }

  @TearDown
  public void close() throws IOException {
    searcher.close();
    if (reader != null) {
      reader.close();
    }
  }

  @Benchmark
  public Answer find() throws IOException {
    return searcher.find(parsed, Selection.everything().limitedTo(LIMIT));
  }

  @Benchmark
  public Answer facets() throws IOException {
    return searcher.facets(
        parsed, List.of(FindFacet.values()), Selection.everything().limitedTo(LIMIT));
  }

  /**
   * The first sentences as they are stored in a folder, and how many; nothing for other queries.
   */
  @Benchmark
  public int lucene() throws IOException {
    var plain = plain(query);
    if (plain == null || reader == null) {
      return 0;
    }
    var lucene = new IndexSearcher(reader);
    var found = lucene.search(plain, new TopScoreDocCollectorManager(LIMIT, Integer.MAX_VALUE));
    Document last = null;
    for (var hit : found.scoreDocs) {
      last = reader.storedFields().document(hit.doc);
    }
    return last == null ? 0 : Math.toIntExact(found.totalHits.value());
  }

  private static Query plain(Asked query) {
    return switch (query) {
      case WORD -> term("oil");
      case FREQUENT_WORD -> term("said");
      case RARE_WORD -> term("belgrano");
      case TWO_WORDS -> all("oil", "prices");
      case THREE_WORDS -> all("bank", "japan", "dollar");
      case EITHER_WORD ->
          new BooleanQuery.Builder()
              .add(term("takeover"), Occur.SHOULD)
              .add(term("merger"), Occur.SHOULD)
              .build();
      case PHRASE -> new PhraseQuery(WORDS, "interest", "rates");
      case LONG_PHRASE -> new PhraseQuery(WORDS, "securities", "and", "exchange", "commission");
      default -> null;
    };
  }

  private static Query term(String word) {
    return new TermQuery(new Term(WORDS, word));
  }

  private static Query all(String... words) {
    var all = new BooleanQuery.Builder();
    for (var word : words) {
      all.add(term(word), Occur.MUST);
    }
    return all.build();
  }
}
