package org.standoff.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.ArticleIndex;
import org.standoff.marked.MarkedArticle;
import org.standoff.query.find.QuerySyntaxException;
import org.standoff.search.ArticleNames;

class RoundTest {
  /** A text long enough to be known again in another paper. */
  private static final String AGENCY =
      """
      [person Ann Lee] opened the new gas plant near the old harbour on a grey Monday morning.
      Some forty guests from the town and the valley behind it had come in two yellow buses.
      Nobody had expected so many children, and the cake was eaten before the speech began.
      """;

  private final LedgerState state = new LedgerState();
  private final Shortlist shortlist = new Shortlist();
  private final List<Watch> watches = new ArrayList<>();
  private Path folder;

  @BeforeEach
  void open(@TempDir Path folder) {
    this.folder = folder;
  }

  private void watch(String name, String query) throws QuerySyntaxException {
    watches.add(new Watch(name, query, WatchedQuestion.read(query), 1, Optional.empty(), false));
  }

  private List<String> read(String path, String marked) throws IOException {
    return read(MarkedArticle.of(path, marked));
  }

  /** What a round tells of articles that were put in, a line each passage. */
  private List<String> read(AnnotatedArticle... articles) throws IOException {
    var index = ArticleIndex.at(folder.resolve(ArticleIndex.DIRECTORY), folder);
    List<Round.Fresh> fresh = new ArrayList<>();
    try (var writer = index.writer(MarkedArticle.MODEL)) {
      for (var article : articles) {
        writer.put(article);
        fresh.add(new Round.Fresh(article.article().path(), Round.digest(article.article())));
      }
      writer.commit();
    }
    List<String> told = new ArrayList<>();
    try (var searcher = index.searcher()) {
      shortlist.begin(searcher, List.of());
      var names = new ArticleNames(folder, folder);
      var round = new Round(searcher, names, shortlist, state, Instant.EPOCH);
      for (var entry : round.of(fresh, watches)) {
        state.add(entry);
        if (entry instanceof LedgerEntry.Telling(var alert)) {
          alert.passages().forEach(passage -> told.add(line(alert, passage)));
        }
      }
    }
    return told;
  }

  private static String line(Alert alert, AlertPassage passage) {
    return alert.number()
        + " "
        + alert.watch()
        + " "
        + alert.kind().label()
        + (alert.copies() > 0 ? "+" + alert.copies() : "")
        + " "
        + passage.article().path()
        + ":"
        + passage.excerpt().where()
        + passage.value().map(value -> " " + value).orElse("")
        + passage.before().map(value -> " was " + value).orElse("");
  }

  @Test
  void eachWatchTellsWhatItsQuestionFinds() throws IOException, QuerySyntaxException {
    watch("gas", "gas");
    watch("lee", "where name:Lee");
    watch("oil", "oil");
    assertThat(read("a.txt", "Gas flows.\n[person Ann Lee] left.\nMore gas came."))
        .containsExactly("1 gas new a.txt:1:1", "1 gas new a.txt:3:1", "2 lee new a.txt:2:1");
    assertThat(read("b.txt", "[person Lee] stayed.")).containsExactly("3 lee new b.txt:1:1");
  }

  @Test
  void aPausedWatchTellsNothing() throws IOException, QuerySyntaxException {
    watch("gas", "gas");
    watches.set(0, watches.getFirst().paused(true));
    assertThat(read("a.txt", "Gas flows.")).isEmpty();
  }

  @Test
  void ofAChangedArticleOnlyWhatIsNewIsTold() throws IOException, QuerySyntaxException {
    watch("gas", "gas");
    assertThat(read("a.txt", "Gas flows.\nIt is cold.")).containsExactly("1 gas new a.txt:1:1");
    assertThat(read("a.txt", "Gas flows.\nIt is warm.")).isEmpty();
    assertThat(read("a.txt", "Gas flows.\nNo gas came from Mali."))
        .containsExactly("2 gas changed a.txt:2:1");
  }

  @Test
  void aCopyIsToldOnce() throws IOException, QuerySyntaxException {
    watch("gas", "gas");
    assertThat(
            read(
                MarkedArticle.of("a.txt", AGENCY),
                MarkedArticle.of("b.txt", AGENCY),
                MarkedArticle.of("c.txt", "Gas flows.")))
        .containsExactly("1 gas new+1 a.txt:1:1", "2 gas new c.txt:1:1");
    assertThat(read("d.txt", AGENCY)).isEmpty();
    // The same sentence in another text is no copy of it.
    assertThat(read("e.txt", AGENCY.lines().findFirst().orElseThrow() + "\nNothing else is known."))
        .containsExactly("3 gas new e.txt:1:1");
  }

  @Test
  void whatACopyPutsRightIsNews() throws IOException, QuerySyntaxException {
    watch("guests", "guests");
    assertThat(read("a.txt", AGENCY)).containsExactly("1 guests new a.txt:2:1");
    assertThat(read("b.txt", AGENCY.replace("forty", "sixty")))
        .containsExactly("2 guests new b.txt:2:1");
  }

  @Test
  void manyAtOnceAreOneDigest() throws IOException, QuerySyntaxException {
    watch("gas", "gas");
    List<AnnotatedArticle> burst = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      burst.add(MarkedArticle.of("n" + i + ".txt", "Gas flows to town number " + i + "."));
    }
    assertThat(read(burst.toArray(AnnotatedArticle[]::new)))
        .hasSize(11)
        .allMatch(line -> line.startsWith("1 gas digest "));
    assertThat(read("z.txt", "Gas flows no more.")).containsExactly("2 gas new z.txt:1:1");
  }

  @Test
  void aFigureIsNewsWhenItsValueIs() throws IOException, QuerySyntaxException {
    watch("toll", "figures words:dead");
    assertThat(read("a.txt", "The storm left [count 37 = 37 of dead] dead."))
        .containsExactly("1 toll new a.txt:1:1 37");
    assertThat(read("b.txt", "It left [count 37 = 37 of dead] dead, they said.")).isEmpty();
    assertThat(read("c.txt", "Now there are [count 48 = 48 of dead] dead."))
        .containsExactly("2 toll new c.txt:1:1 48 was 37");
    assertThat(read("d.txt", "Still [count 48 = 48 of dead] dead.")).isEmpty();
    assertThat(read("e.txt", "No, [count 37 = 37 of dead] dead."))
        .containsExactly("3 toll new e.txt:1:1 37 was 48");
  }

  @Test
  void namesMeanWhomAllArticlesMean() throws IOException, QuerySyntaxException {
    watch("fbi", "where name:\"Federal Bureau of Investigation\" tier:sure");
    assertThat(read("a.txt", "The [organization FBI] came.")).isEmpty();
    assertThat(
            read(
                "b.txt",
                "The [organization Federal Bureau of Investigation] ([organization FBI = Federal"
                    + " Bureau of Investigation]) came."))
        .hasSize(1);
    assertThat(read("c.txt", "The [organization FBI] went.")).hasSize(1);
  }
}
