package org.standoff.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.index.ArticleIndex;
import org.standoff.search.ArticleNames;
import org.standoff.search.Beside;
import org.standoff.watch.Ledger;
import org.standoff.watch.LedgerState;
import org.standoff.watch.Round;
import org.standoff.watch.Shortlist;
import org.standoff.watch.WatchFile;

class WatchesTest {
  /** Watches for somebody in a served folder, and finds her. */
  static void watch(Path folder) throws IOException {
    var index = ArticleIndex.at(folder.resolve(ArticleIndex.DIRECTORY), folder);
    var around = index.beside().orElseThrow();
    Files.writeString(
        around.file(Beside.WATCHES),
        "watch: mayor\nquery: person:Dahl\nnote: ours\n\nwatch: gas\nquery: gas\npaused: yes\n");
    try (var ledger = Ledger.open(around.file(Beside.WATCHED));
        var searcher = index.searcher()) {
      var shortlist = new Shortlist();
      shortlist.begin(searcher, List.of());
      var names = new ArticleNames(folder, folder);
      var path = searcher.articles(folder.resolve("ferry.txt").toString()).getFirst();
      var watches = new WatchFile(around.file(Beside.WATCHES)).read().watches();
      var round = new Round(searcher, names, shortlist, new LedgerState(), Instant.EPOCH);
      ledger.add(round.of(List.of(new Round.Fresh(path, "")), watches));
    }
  }

  @Test
  void watchesAreToldWithWhatTheyFound(@TempDir Path folder) throws IOException {
    try (var served = ServedPile.in(folder, false)) {
      assertThat(served.get("watches").get("records")).isEmpty();
      watch(folder);
      var records = served.get("watches").get("records");
      assertThat(records).hasSize(2);
      var mayor = records.get(0);
      assertThat(mayor.get("watch").asText()).isEqualTo("mayor");
      assertThat(mayor.get("alerts").asInt()).isEqualTo(1);
      var passage = mayor.get("latest").get(0).get("passages").get(0);
      assertThat(passage.get("hits").get(0).get("text").asText()).isEqualTo("Karin Dahl");
      // Its path is one by which the page opens the article.
      var article = served.get("article?path=" + passage.get("article").get("path").asText());
      assertThat(article.path("text").asText()).startsWith("Ferries return to Oslo");
      assertThat(records.get(1).get("paused").asBoolean()).isTrue();
      assertThat(records.get(1).get("latest")).isEmpty();
    }
  }
}
