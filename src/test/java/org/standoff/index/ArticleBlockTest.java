package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.Form;
import org.standoff.identities.Aliases;
import org.standoff.identities.MentionTerm;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.writing.ArticleBlock;
import org.standoff.marked.MarkedArticle;
import org.standoff.search.ArticleNames;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

class ArticleBlockTest {
  private static IntervalsSource annotated(String term) {
    return Intervals.fixField(IndexSchema.ANNOTATION, Intervals.term(term));
  }

  @Test
  void wordsAndWhatTheyArePartOfHaveTheSamePositions() throws IOException {
    var article =
        MarkedArticle.of(
            "a.txt",
            "Gen. [person Ann Lee] told the [organization BBC] that [count 3 = 3] men met [person"
                + " Bob].");
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, ArticleWriter.configuration())) {
      writer.addDocuments(ArticleBlock.documents(article));
      writer.commit();
      try (var reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        var told = Intervals.term("told");
        var met = Intervals.term("met");
        var two = Intervals.extend(annotated(IndexSchema.slot("person", 2)), 0, 1);
        var one = annotated(IndexSchema.slot("person", 1));
        assertThat(count(searcher, Intervals.phrase(Intervals.term("gen"), annotated("person"))))
            .isOne();
        assertThat(count(searcher, Intervals.phrase(annotated("person"), told))).isZero();
        assertThat(count(searcher, Intervals.phrase(two, told))).isOne();
        assertThat(count(searcher, Intervals.phrase(met, one))).isOne();
        assertThat(count(searcher, Intervals.phrase(met, two))).isZero();
        assertThat(count(searcher, Intervals.phrase(annotated("count"), Intervals.term("men"))))
            .isOne();
        var bob =
            Intervals.fixField(
                IndexSchema.MENTION,
                Intervals.term(MentionTerm.of("person/bob", Form.NAME, "Bob").toString()));
        assertThat(count(searcher, Intervals.phrase(met, bob))).isOne();
      }
    }
  }

  @Test
  void eachDocumentIsMadeWhenItIsAskedFor() {
    var article =
        MarkedArticle.of("a.txt", "[person Ann Lee] met [count 3 = 3] men.\n".repeat(2000));
    long first = allocated(() -> ArticleBlock.documents(article).iterator().next());
    long all = allocated(() -> ArticleBlock.documents(article).forEach(_ -> {}));
    assertThat(first).isLessThan(all / 10);
  }

  /** The bytes that something takes from the heap, be they freed again or not. */
  private static long allocated(Runnable work) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static int count(IndexSearcher searcher, IntervalsSource source) throws IOException {
    return searcher.count(new IntervalQuery(IndexSchema.WORDS, source));
  }

  @Test
  void aliasesAreTheEndsOfANameApartAndInOneWord() {
    assertThat(Aliases.terms("Omar Abdel-Rahman", "k"))
        .containsExactly(
            "omar abdel rahman\u001Fk",
            "omarabdelrahman\u001Fk",
            "omarabdrahman\u001Fk",
            "abdel rahman\u001Fk",
            "abdelrahman\u001Fk",
            "abdrahman\u001Fk",
            "rahman\u001Fk");
    assertThat(Aliases.terms("a ".repeat(5000), "k")).hasSizeLessThan(30);
    assertThat(Aliases.terms("--", "k")).isEmpty();
  }

  @Test
  void pathsSortByFileThenByRecordWithNumbersAsNumbers() {
    var sorted =
        List.of(
            "a#1", "a#2", "a#10", "a#011", "a#x2y", "a#x10y", "a#x10z", "a/b", "a/b#1", "b", "é");
    var paths =
        sorted.stream()
            .map(path -> {
              int hash = path.indexOf('#');
              return hash < 0
                  ? ArticlePath.of(path)
                  : ArticlePath.of(path.substring(0, hash), path.substring(hash + 1));
            });
    assertThat(paths.map(IndexSchema::order)).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          news/deep/a.txt | news/deep/a.txt news/deep news .
          /abs/a.txt      | /abs/a.txt /abs /
          a.txt           | a.txt .
          -               | -
          """)
  void anArticleIsWithinItsFileAndEveryFolderAbove(String file, String within) {
    assertThat(ArticleNames.within(ArticlePath.of(file))).containsExactly(within.split(" ", -1));
  }

  @Test
  void longTermsStayApart() {
    var one = "x".repeat(50_000) + "1";
    var other = "x".repeat(50_000) + "2";
    assertThat(Keys.bounded(one)).hasSize(1000).isNotEqualTo(Keys.bounded(other));
    assertThat(Stream.of("", "short").map(Keys::bounded)).containsExactly("", "short");
  }
}
