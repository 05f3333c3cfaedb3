package org.standoff.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.index.ArticleIndex;
import org.standoff.marked.MarkedArticle;
import org.standoff.search.Correction;
import org.standoff.search.Library;
import org.standoff.text.ArticlePath;

class TransferTest {
  @TempDir private Path folder;

  @Test
  void movesWhatIsNotThere() throws IOException {
    var from = library("from");
    var into = library("into");
    put(from, "a.txt", "[person Ann Lee] came.");
    put(from, "b.txt", "[person Bo Ray] went.");
    from.corrections().add(new Correction.Hide("person/bo ray"));
    assertThat(new Transfer(from, into).run()).isEqualTo(new Transfer.Moved(2, 0, 1));
    assertThat(new Transfer(from, into).run()).isEqualTo(new Transfer.Moved(0, 2, 0));
    put(from, "b.txt", "[person Bo Ray] stayed.");
    assertThat(new Transfer(from, into).run()).isEqualTo(new Transfer.Moved(1, 1, 0));
    try (var one = from.searcher();
        var other = into.searcher()) {
      for (var path : new String[] {"a.txt", "b.txt"}) {
        assertThat(other.article(ArticlePath.of(path)))
            .isPresent()
            .isEqualTo(one.article(ArticlePath.of(path)));
      }
    }
    assertThat(into.corrections().read()).isEqualTo(from.corrections().read());
  }

  @Test
  void correctionsThatDifferAreNotMixed() throws IOException {
    var from = library("from");
    var into = library("into");
    put(from, "a.txt", "[person Ann Lee] came.");
    put(into, "a.txt", "[person Ann Lee] came.");
    from.corrections().add(new Correction.Hide("person/ann lee"));
    into.corrections().add(new Correction.Hide("person/bo ray"));
    assertThatThrownBy(() -> new Transfer(from, into).run())
        .hasMessageContaining("both have corrections that the other has not");
  }

  private Library library(String name) {
    return ArticleIndex.at(folder.resolve(name), folder);
  }

  private static void put(Library library, String path, String marked) throws IOException {
    try (var writer = library.writer(MarkedArticle.MODEL)) {
      writer.put(MarkedArticle.of(path, marked));
      writer.commit();
    }
  }
}
