package org.standoff.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.standoff.annotate.Annotator;
import org.standoff.annotate.BundledModels;
import org.standoff.annotate.ModelFiles;
import org.standoff.annotate.NamesChoice;
import org.standoff.annotate.Step;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder;
import org.standoff.annotation.FactFinder.Findings;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureFinder;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder;
import org.standoff.annotation.SentenceFinder;
import org.standoff.annotation.SentenceParser;
import org.standoff.facts.FactRules;
import org.standoff.figures.FigureGrammar;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.formats.Formats;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Tree;

/**
 * Tokens a second on one thread, of the whole annotator and of its larger steps alone. An operation
 * is one article; read the rows ending in {@code tokens}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class AnnotateBenchmark {
  private static final int MOST = 500;

  /** Files of articles; the first {@value #MOST} are used. */
  @Param("seeds")
  public String corpus = "";

  /** As {@code --names-model} takes it. */
  @Param("news")
  public String namesModel = "";

  /** As {@code --steps} takes it. */
  @Param("figures,pronouns,facts")
  public String steps = "";

  private final List<Article> articles = new ArrayList<>();
  private final List<List<Sentence>> sentences = new ArrayList<>();
  private Annotator annotator;
  private SentenceFinder sentenceFinder;
  private NameFinder nameFinder;
  private final FigureFinder figureFinder = new FigureGrammar();
  private final List<List<Name>> names = new ArrayList<>();
  private final FactFinder factFinder = new FactRules();
  private final List<Findings> findings = new ArrayList<>();
  private SentenceParser parser;
  private int next;

  /** Counts what was done beside operations. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Count {
    public long tokens;

    void add(List<Sentence> sentences) {
      for (var sentence : sentences) {
        tokens += sentence.tokens().size();
      }
    }
  }

  @Setup
  public void read() throws IOException {
    var bundled = new BundledModels();
    var models =
        new ModelFiles(NamesChoice.parse(namesModel), 0, Step.parse(List.of(steps.split(","))))
            .load(bundled);
    annotator = models.annotator();
    sentenceFinder = models.sentenceFinder();
    nameFinder = models.nameFinder();
    parser = bundled.parsers().get();
    Formats.reader(InputStream.nullInputStream())
        .read(
            List.of(corpus),
            new ReadingSink() {
              @Override
              public void article(Article article) {
                if (articles.size() < MOST) {
                  articles.add(article);
                }
              }

              @Override
              public void rejection(Rejection rejection) throws IOException {
                throw new IOException(rejection.toString());
              }

              @Override
              public void notice(Notice notice) {}
            });
    for (var article : articles) {
      sentences.add(sentenceFinder.sentences(article));
      names.add(nameFinder.names(article, sentences.getLast()));
      findings.add(findings(annotator.annotate(article)));
    }
  }

  private Findings findings(AnnotatedArticle annotated) {
    var resolution = new Resolution(annotated.entities(), annotated.mentions());
    var trees = annotated.sentences().stream().map(parser::parse).toList();
    return new Findings(annotated.sentences(), trees, annotated.figures(), resolution);
  }

  private int next() {
    next = (next + 1) % articles.size();
    return next;
  }

  /** Everything that {@code annotate} does to an article, but for reading and printing. */
  @Benchmark
  public AnnotatedArticle annotate(Count count) {
    var annotated = annotator.annotate(articles.get(next()));
    count.add(annotated.sentences());
    return annotated;
  }

  /** Sentences, tokens and parts of speech. */
  @Benchmark
  public List<Sentence> sentences(Count count) {
    var found = sentenceFinder.sentences(articles.get(next()));
    count.add(found);
    return found;
  }

  /** Trees alone. */
  @Benchmark
  public List<Tree> trees(Count count) {
    int article = next();
    count.add(sentences.get(article));
    return sentences.get(article).stream().map(parser::parse).toList();
  }

  /** Quotes, statements, roles and relations alone. */
  @Benchmark
  public List<Fact> facts(Count count) {
    int article = next();
    count.add(sentences.get(article));
    return factFinder.facts(articles.get(article), findings.get(article));
  }

  /** Figures alone. */
  @Benchmark
  public List<Figure> figures(Count count) {
    int article = next();
    count.add(sentences.get(article));
    return figureFinder.figures(articles.get(article), sentences.get(article), names.get(article));
  }

  /** Names alone. */
  @Benchmark
  public List<Name> names(Count count) {
    int article = next();
    count.add(sentences.get(article));
    return nameFinder.names(articles.get(article), sentences.get(article));
  }
}
