package org.standoff.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.standoff.read.ArticleReader;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.formats.Formats;
import org.standoff.read.formats.warc.WarcFiles;
import org.standoff.text.Article;

/**
 * Articles a second on one thread, read from files and not annotated. An operation is all of the
 * files; read the rows ending in {@code things}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class ReadBenchmark {
  /** Files and folders of any format; for {@link #crawl} of crawls alone. */
  @Param("seeds")
  public String corpus = "";

  /** Counts what was read beside operations. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Count {
    public long things;
  }

  /** Counts articles and what became none. */
  private record Counting(Count count) implements ReadingSink {
    @Override
    public void article(Article article) {
      count.things++;
    }

    @Override
    public void rejection(Rejection rejection) {
      count.things++;
    }

    @Override
    public void notice(Notice notice) {}
  }

  /** Takes whatever there is to its end, and makes nothing of it. */
  private record Unread(Count count) implements FileFormat {
    @Override
    public List<String> names() {
      return List.of("anything");
    }

    @Override
    public List<String> endings() {
      return List.of("html", "txt");
    }

    @Override
    public FormatClaim claim(Input input) {
      return FormatClaim.CERTAIN;
    }

    @Override
    public void read(Input input, ReadingSink sink) throws IOException {
      input.bytes().transferTo(OutputStream.nullOutputStream());
      count.things++;
    }
  }

  /** Articles of all formats. */
  @Benchmark
  public void articles(Count count) throws IOException {
    Formats.reader(InputStream.nullInputStream()).read(List.of(corpus), new Counting(count));
  }

  /** Records of crawls, unpacked and not looked into. */
  @Benchmark
  public void crawl(Count count) throws IOException {
    new ArticleReader(InputStream.nullInputStream(), new WarcFiles(new Unread(count)))
        .read(List.of(corpus), new Counting(new Count()));
  }
}
