package org.standoff.bench;

import java.io.IOException;
import java.nio.file.Path;
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
import org.standoff.answers.Asking;
import org.standoff.index.ArticleIndex;
import org.standoff.query.asked.Questions;
import org.standoff.search.Answer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;

/** How long a question in English takes inside the process, warm: {@code p0.50}, {@code p0.99}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
public class AskBenchmark {
  private static final int LIMIT = 20;

  /** The directory of an index, made by {@code standoff ingest --index}. */
  @Param(".standoff")
  public String index = "";

  @Param({
    "Who is the chairman of the Federal Reserve?",
    "How much oil does Saudi Arabia produce?",
    "Who won the Australian Open?",
    "Why did the dollar fall?"
  })
  public String question = "";

  private Searcher searcher;

  @Setup
  public void open() throws IOException {
    searcher = ArticleIndex.at(Path.of(index), Path.of("")).searcher();
  }

  @TearDown
  public void close() throws IOException {
    searcher.close();
  }

  @Benchmark
  public Answer ask() throws IOException {
    var asking = new Asking(searcher, Selection.everything().limitedTo(LIMIT));
    return asking.answer(Questions.parse(question));
  }
}
