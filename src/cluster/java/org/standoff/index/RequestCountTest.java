package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.marked.MarkedArticle;
import org.standoff.opensearch.ClusterLibrary;
import org.standoff.query.FactQuery;
import org.standoff.query.NameQuery;
import org.standoff.query.find.QueryParser;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;

class RequestCountTest {
  @TempDir private Path folder;

  private interface Asking {
    Object of(Searcher searcher) throws Exception;
  }

  /** Two of each are for opening and closing the searcher. */
  @Test
  void aQuestionIsSentInFewRequests() throws Exception {
    var address = "opensearch://127.0.0.1:" + ClusterNode.shared().port() + "/few";
    var library = ClusterLibrary.at(address, folder, Map.of("STANDOFF_OPENSEARCH_REPLICAS", "0"));
    fill(library);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("where", count(library, it -> it.where(NameQuery.of("Panetta"), twenty())));
    counts.put("who", count(library, it -> it.who(NameQuery.of("Panetta"), twenty())));
    counts.put("find", count(library, it -> it.find(QueryParser.parse("troops"), twenty())));
    counts.put("said", count(library, it -> it.facts(FactQuery.said("Panetta", ""), twenty())));
    assertThat(counts).isEqualTo(Map.of("where", 6L, "who", 10L, "find", 4L, "said", 5L));
  }

  private static Selection twenty() {
    return Selection.everything().limitedTo(20);
  }

  private static void fill(ClusterLibrary library) throws IOException {
    try (var writer = library.writer(MarkedArticle.MODEL)) {
      for (int i = 0; i < 20; i++) {
        writer.put(
            MarkedArticle.of(
                i + ".txt",
                "[person Leon Panetta] was in [location Rome] with [organization NATO]."
                    + " [person Panetta] sent troops to [location Mali]."));
      }
      writer.commit();
    }
  }

  /** The requests of a question, with all that it takes to open and close a searcher for it. */
  private static long count(ClusterLibrary library, Asking asking) throws Exception {
    long before = library.requestCount();
    try (var searcher = library.searcher()) {
      asking.of(searcher);
    }
    return library.requestCount() - before;
  }
}
