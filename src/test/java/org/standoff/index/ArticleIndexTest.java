package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.index.stored.IndexSchema;
import org.standoff.marked.LineSentences;
import org.standoff.marked.MarkedArticle;
import org.standoff.query.FigureOrder;
import org.standoff.query.FigureQuery;
import org.standoff.query.NameQuery;
import org.standoff.search.NotWritableException;
import org.standoff.search.SearchException;
import org.standoff.search.Selection;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

class ArticleIndexTest {
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  @Test
  void theSamePathIsReplacedTheSameTextElsewhereIsAnotherArticle() throws IOException {
    shelf.put("a.txt", "[person Ann] has [count 3 = 3].");
    shelf.put("b.txt", "[person Ann] has [count 3 = 3].");
    assertThat(shelf.entities("Ann")).containsExactly("person Ann: 2/2");
    shelf.put("./a.txt", "[person Bob] has [count 4 = 4].");
    assertThat(shelf.entities("Ann")).containsExactly("person Ann: 1/1");
    assertThat(shelf.entities("Bob")).containsExactly("person Bob: 1/1");
    try (var searcher = shelf.index().searcher()) {
      var figures = searcher.figures(FigureQuery.of(""), FigureOrder.PLACE, Selection.everything());
      assertThat(figures.rows().stream().map(row -> row.figure().excerpt().text()))
          .containsExactly("4", "3");
    }
    assertThat(shelf.find("NOT zzz")).hasSize(2);
  }

  @Test
  void whatWasPutInIsSkippedUntilTextDetailsOrModelChange() throws IOException {
    var article = MarkedArticle.of("a.txt", "[person Ann] came.");
    try (var writer = shelf.index().writer(MarkedArticle.MODEL)) {
      assertThat(writer.has(article.article())).isFalse();
    }
    shelf.put(article);
    try (var writer = shelf.index().writer(MarkedArticle.MODEL)) {
      assertThat(writer.has(article.article())).isTrue();
      assertThat(writer.has(MarkedArticle.of("./a.txt", "[person Ann] came.").article()))
          .as("another id of the same article")
          .isFalse();
      assertThat(writer.has(MarkedArticle.of("b.txt", "[person Ann] came.").article())).isFalse();
      assertThat(writer.has(MarkedArticle.of("a.txt", "[person Ann] left.").article())).isFalse();
    }
    try (var writer = shelf.index().writer("another-2")) {
      assertThat(writer.has(article.article())).isFalse();
    }
  }

  @Test
  void articlesAreTakenOutByFileFolderRecordOrId() throws IOException {
    var paths =
        List.of(
            ArticlePath.of("a.txt"),
            ArticlePath.of("in/b.txt"),
            ArticlePath.of("in/deep/c.txt"),
            ArticlePath.of("in/d.jsonl", "1"),
            ArticlePath.of("in/d.jsonl", "x/y#2"),
            ArticlePath.of("-"));
    for (var path : paths) {
      shelf.put(MarkedArticle.of(path, "[person Ann] came."));
    }
    assertThat(remove("in/d.jsonl#x/y#2")).containsExactly("in/d.jsonl#x/y#2");
    assertThat(remove("id-a.txt")).containsExactly("a.txt");
    assertThat(remove("in/deep")).containsExactly("in/deep/c.txt");
    assertThat(remove("nothing")).isEmpty();
    assertThat(remove("in")).containsExactly("in/b.txt", "in/d.jsonl#1");
    assertThat(shelf.entities("Ann")).containsExactly("person Ann: 1/1");
    assertThat(remove("-")).containsExactly("-");
    assertThat(shelf.where("Ann").entities()).isEmpty();
    assertThat(shelf.where("Amn").suggestions()).isEmpty();
  }

  private List<String> remove(String pathOrId) throws IOException {
    try (var writer = shelf.index().writer(MarkedArticle.MODEL)) {
      var paths = writer.articles(pathOrId);
      for (var path : paths) {
        writer.remove(path);
      }
      writer.commit();
      return paths.stream().map(ArticlePath::toString).toList();
    }
  }

  @Test
  void nothingIsLastingBeforeTheCommit() throws IOException {
    shelf.put("a.txt", "[person Ann] came.");
    try (var writer = shelf.index().writer(MarkedArticle.MODEL)) {
      writer.put(MarkedArticle.of("b.txt", "[person Ann] came."));
      assertThat(shelf.entities("Ann")).containsExactly("person Ann: 1/1");
    }
    assertThat(shelf.entities("Ann")).containsExactly("person Ann: 1/1");
  }

  @Test
  void anEmptyIngestLeavesAnIndexThatAnswers() throws IOException {
    shelf.put();
    assertThat(shelf.index().exists()).isTrue();
    assertThat(shelf.where("Ann").entities()).isEmpty();
    assertThat(shelf.find("a NOT b")).isEmpty();
    assertThat(shelf.index().statistics().articles()).isZero();
    assertThat(verify()).isEmpty();
  }

  @Test
  void aMissingIndexSaysHowToMakeOne() throws IOException {
    assertThat(shelf.index().exists()).isFalse();
    assertThatThrownBy(() -> shelf.index().searcher())
        .isInstanceOf(SearchException.class)
        .hasMessageStartingWith("no index at ")
        .hasMessageEndingWith(": make one with `standoff ingest PATH...`");
    assertThat(shelf.folder()).isEmptyDirectory();
  }

  @Test
  void aSecondWriterIsToldToWait() throws IOException {
    try (var writer = shelf.index().writer(MarkedArticle.MODEL)) {
      writer.commit();
      assertThatThrownBy(() -> shelf.index().writer(MarkedArticle.MODEL))
          .isInstanceOf(NotWritableException.class)
          .hasMessageStartingWith("another standoff is writing ");
      assertThatThrownBy(this::verify)
          .isInstanceOf(NotWritableException.class)
          .hasMessageStartingWith("another standoff is writing ");
      assertThat(shelf.where("Ann").entities()).isEmpty();
    }
    shelf.put("a.txt", "[person Ann] came.");
  }

  @Test
  void anotherSchemaIsRefusedUntilItIsRebuiltFromItsOwnTexts() throws IOException {
    shelf.put("a.txt", "[person Ann] came.");
    shelf.put("b.txt", "[person Ann] left.");
    var before = article("a.txt").article();
    pretendSchema("0");
    for (Callable<?> use :
        List.<Callable<?>>of(
            () -> shelf.index().searcher(),
            () -> shelf.index().writer(MarkedArticle.MODEL),
            () -> shelf.index().statistics())) {
      assertThatThrownBy(use::call)
          .isInstanceOf(SearchException.class)
          .hasMessageStartingWith("index ")
          .hasMessageEndingWith(
              " was written by schema 0, this program reads "
                  + IndexSchema.VERSION
                  + ": run `standoff ingest --rebuild`");
    }
    rebuild(false);
    assertThatThrownBy(() -> shelf.index().searcher()).isInstanceOf(SearchException.class);
    rebuild(true);
    assertThat(article("a.txt").article()).isEqualTo(before);
    assertThat(article("a.txt").model()).isEqualTo("rebuilt");
    assertThat(shelf.find("came")).hasSize(1);
    assertThat(shelf.where("Ann").entities()).isEmpty();
    assertThat(verify()).isEmpty();
  }

  private void rebuild(boolean toTheEnd) throws IOException {
    try (var writer = shelf.index().rebuilder("rebuilt")) {
      for (var article : writer.stored()) {
        assertThat(writer.has(article)).isFalse();
        assertThat(writer.annotated(article)).isEmpty();
        writer.put(untagged(article));
        writer.checkpoint();
        assertThat(articleCount()).isEqualTo(2);
      }
      if (toTheEnd) {
        writer.commit();
      }
    }
  }

  /** How many articles the last commit has, whatever its schema. */
  private int articleCount() throws IOException {
    try (var files = FSDirectory.open(shelf.index().directory());
        var reader = DirectoryReader.open(files)) {
      return reader.docFreq(new Term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE));
    }
  }

  @Test
  void aRebuildAfterAChangeOfSchemaKeepsTheAnnotationsOfTheSameModels() throws IOException {
    shelf.put("a.txt", "[person Ann] has [count 3 = 3].\n[person She = Ann] \"[quote came]\".");
    var before = article("a.txt");
    pretendSchema(String.valueOf(IndexSchema.VERSION - 1));
    try (var writer = shelf.index().rebuilder("others")) {
      assertThat(writer.annotated(before.article())).isEmpty();
    }
    try (var writer = shelf.index().rebuilder(MarkedArticle.MODEL)) {
      for (var article : writer.stored()) {
        writer.put(writer.annotated(article).orElseThrow());
      }
      writer.commit();
    }
    assertThat(article("a.txt")).isEqualTo(before);
    assertThat(shelf.entities("Ann")).containsExactly("person Ann: 2/1");
    assertThat(verify()).isEmpty();
  }

  @Test
  void aRebuildOfTheSameSchemaAnnotatesAnew() throws IOException {
    shelf.put("a.txt", "[person Ann] came.");
    try (var writer = shelf.index().rebuilder(MarkedArticle.MODEL)) {
      assertThat(writer.annotated(writer.stored().iterator().next())).isEmpty();
    }
  }

  private static AnnotatedArticle untagged(Article article) {
    return new AnnotatedArticle(
        article,
        LineSentences.of(article.text()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "rebuilt");
  }

  private void pretendSchema(String schema) throws IOException {
    try (var files = FSDirectory.open(shelf.index().directory());
        var writer = new IndexWriter(files, ArticleWriter.configuration())) {
      writer.setLiveCommitData(Map.of(IndexSchema.SCHEMA, schema).entrySet());
      writer.commit();
    }
  }

  private AnnotatedArticle article(String path) throws IOException {
    try (var searcher = shelf.index().searcher()) {
      return searcher.article(ArticlePath.of(path)).orElseThrow();
    }
  }

  private List<String> verify() throws IOException {
    List<String> problems = new ArrayList<>();
    shelf.index().verify(problems::add);
    return problems;
  }

  @Test
  void answersDoNotDependOnTheOrderOfIngestNorOnDeletedArticles(@TempDir Path other)
      throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    var random = new Random(3);
    for (int i = 0; i < 40; i++) {
      var text = new StringBuilder();
      for (int line = 0; line < 1 + random.nextInt(4); line++) {
        text.append("[person Ann Lee] or [person Lee = ")
            .append(random.nextBoolean() ? "Ann" : "Bob")
            .append(" Lee] gas.\n");
      }
      articles.add(MarkedArticle.of("f" + i + ".txt", text.toString()));
    }
    shelf.put(articles.toArray(AnnotatedArticle[]::new));
    var shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    var second = new Shelf(other);
    for (int i = 0; i < shuffled.size(); i += 7) {
      second.put("gone.txt", "[person Ann Lee] and [person Lee Gone].");
      second.put(shuffled.subList(i, Math.min(i + 7, 40)).toArray(AnnotatedArticle[]::new));
    }
    try (var writer = second.index().writer(MarkedArticle.MODEL)) {
      writer.remove(ArticlePath.of("gone.txt"));
      writer.commit();
    }
    assertThat(second.where("Lee")).isEqualTo(shelf.where("Lee"));
    assertThat(second.where("Lee").entities()).hasSize(2);
    assertThat(second.find("gas person:Bob")).isEqualTo(shelf.find("gas person:Bob"));
    assertThat(second.index().statistics().mentions())
        .isEqualTo(shelf.index().statistics().mentions());
  }

  @Test
  void threadsMayPutAtTheSameTime() throws Exception {
    List<Callable<Void>> puts = new ArrayList<>();
    try (var writer = shelf.index().writer(MarkedArticle.MODEL);
        var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 60; i++) {
        var article = MarkedArticle.of("f" + i + ".txt", "One.\n[person Ann] has [count 2 = 2].");
        puts.add(() -> {
          writer.put(article);
          return null;
        });
      }
      for (var put : threads.invokeAll(puts)) {
        put.get();
      }
      writer.commit();
    } catch (ExecutionException failed) {
      throw new AssertionError(failed);
    }
    assertThat(shelf.entities("Ann")).containsExactly("person Ann: 60/60");
    assertThat(verify()).isEmpty();
  }

  @Test
  void statisticsCountWhatLives() throws IOException {
    shelf.put("gone.txt", "[person Gone] in [date 2013 = 2013].");
    shelf.put(
        "a.txt",
        "[person Ann Lee] and [person Lee = Ann Lee] in [location Mali].\n"
            + "[count 3 = 3] or [count 4 = 4].");
    shelf.put("b.txt", "[person Ann Lee] paid [money $5 = 5 USD].");
    try (var writer = shelf.index().writer(MarkedArticle.MODEL)) {
      writer.remove(ArticlePath.of("gone.txt"));
      writer.commit();
    }
    var statistics = shelf.index().statistics();
    assertThat(statistics.articles()).isEqualTo(2);
    assertThat(statistics.sentences()).isEqualTo(3);
    assertThat(statistics.entities())
        .isEqualTo(Map.of(EntityType.PERSON, 1, EntityType.LOCATION, 1));
    assertThat(statistics.mentions())
        .isEqualTo(Map.of(EntityType.PERSON, 3, EntityType.LOCATION, 1));
    assertThat(statistics.figures()).isEqualTo(Map.of(FigureKind.COUNT, 2, FigureKind.MONEY, 1));
    assertThat(statistics.firstPublished()).contains(LocalDate.of(2013, 1, 19));
    assertThat(statistics.lastPublished()).contains(LocalDate.of(2013, 1, 19));
    assertThat(statistics.models()).isEqualTo(MarkedArticle.MODEL);
    assertThat(statistics.bytes()).isPositive();
  }

  @Test
  void pathsLeadFromTheWorkingDirectoryToTheArticle() throws IOException {
    var news = Files.createDirectories(shelf.folder().resolve("news"));
    var inNews = ArticleIndex.find(Files.createDirectories(news.resolve("deep")));
    // Whoever works in a folder above has an index of their own.
    assertThat(inNews.filter(index -> index.directory().startsWith(shelf.folder()))).isEmpty();
    shelf.put("news/a.txt", "[person Ann] came.");
    var found = ArticleIndex.find(news).orElseThrow();
    assertThat(found.directory()).isEqualTo(shelf.index().directory());
    try (var writer = found.writer(MarkedArticle.MODEL)) {
      writer.put(MarkedArticle.of("../b.txt", "[person Ann] left."));
      writer.put(MarkedArticle.of("/elsewhere/c.txt", "[person Ann] slept."));
      writer.commit();
    }
    try (var searcher = found.searcher()) {
      var everything =
          searcher.where(NameQuery.of("Ann"), Selection.everything()).entities().getFirst();
      assertThat(everything.passages().stream().map(Shelf::print))
          .containsExactly(
              "/elsewhere/c.txt:1:1 ▸Ann◂ slept.",
              "../b.txt:1:1 ▸Ann◂ left.",
              "a.txt:1:1 ▸Ann◂ came.");
      assertThat(searcher.articles(".").stream().map(ArticlePath::toString))
          .containsExactly("a.txt");
      assertThat(searcher.articles("..").stream().map(ArticlePath::toString))
          .containsExactly("../b.txt", "a.txt");
      assertThat(searcher.articles("/elsewhere")).hasSize(1);
      assertThat(searcher.article(ArticlePath.of("a.txt"))).isPresent();
      assertThat(searcher.article(ArticlePath.of("news/a.txt"))).isEmpty();
    }
    assertThat(shelf.entities("Ann", "news")).containsExactly("person Ann: 1/1");
  }
}
