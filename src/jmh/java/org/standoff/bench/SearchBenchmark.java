package org.standoff.bench;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.standoff.query.FactQuery;
import org.standoff.query.NameQuery;
import org.standoff.search.FactsAnswer;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhoAnswer;

/** How long a question takes inside the process, warm; the median is the row {@code p0.50}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
public class SearchBenchmark {
  private static final int LIMIT = 20;

  /** The directory of an index, made by {@code standoff ingest --index}, or one in a cluster. */
  @Param(".standoff")
  public String index = "";

  /** Names, some of them frequent in the news of 1987 and some rare. */
  @Param({"Reagan", "Japan", "U.S.", "John", "Bank of England", "Volcker", "Belmokhtar"})
  public String name = "";

  private Searcher searcher;

  @Setup
  public void open() throws IOException {
    searcher = BenchedIndex.at(index).searcher();
  }

  @TearDown
  public void close() throws IOException {
    searcher.close();
  }

  @Benchmark
  public WhereAnswer where() throws IOException {
    return searcher.where(NameQuery.of(name), Selection.everything().limitedTo(LIMIT));
  }

  /** All names whose words begin so; the pattern of all names is empty. */
  @Benchmark
  public NamesAnswer names() throws IOException {
    return searcher.names(name, Set.of(), Selection.everything().limitedTo(LIMIT));
  }

  @Benchmark
  public WhoAnswer who() throws IOException {
    return searcher.who(NameQuery.of(name), Selection.everything().limitedTo(1));
  }

  /** What somebody said; with an empty name, what anybody said. */
  @Benchmark
  public FactsAnswer facts() throws IOException {
    return searcher.facts(FactQuery.said(name, ""), Selection.everything().limitedTo(LIMIT));
  }
}
