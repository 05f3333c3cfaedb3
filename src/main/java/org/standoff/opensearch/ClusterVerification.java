package org.standoff.opensearch;

import static org.standoff.opensearch.client.Dsl.term;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.client.View;
import org.standoff.opensearch.finding.Articles;
import org.standoff.opensearch.stored.ArticleDocuments;
import org.standoff.opensearch.stored.ClusterSchema;

/** Checks that each article of a cluster is whole, and that nothing is there without one. */
record ClusterVerification(View view, Consumer<String> problem) {
  private static final int PAGE = 200;

  /** Checks everything, and returns the number of articles. */
  int run() throws IOException {
    Map<String, Map<String, Integer>> counted = new HashMap<>();
    view.values(
        Dsl.exists(ClusterSchema.OF),
        List.of(ClusterSchema.OF, IndexSchema.DOCUMENT),
        false,
        bucket ->
            counted
                .computeIfAbsent(
                    bucket.path("key").path(ClusterSchema.OF).asText(), _ -> new TreeMap<>())
                .put(
                    bucket.path("key").path(IndexSchema.DOCUMENT).asText(),
                    bucket.path("doc_count").asInt()));
    int articles = 0;
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("query", term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE));
    page.put("sort", List.of(IndexSchema.ORDER));
    page.put("_source", List.of(ClusterSchema.PACKED, ClusterSchema.PATH_FILE));
    page.put("size", PAGE);
    int count;
    do {
      var hits = view.search(page).path("hits").path("hits");
      count = hits.size();
      for (var hit : hits) {
        articles++;
        var id = hit.path("_id").asText();
        check(hit, counted.getOrDefault(id, Map.of()));
        counted.remove(id);
        page.put("search_after", hit.path("sort"));
      }
    } while (count == PAGE);
    if (!counted.isEmpty()) {
      problem.accept(
          counted.size()
              + " articles are there in part only: ingest again what was being ingested when a"
              + " node or a program died");
    }
    return articles;
  }

  private void check(com.fasterxml.jackson.databind.JsonNode hit, Map<String, Integer> counted) {
    var file = hit.path("_source").path(ClusterSchema.PATH_FILE).asText();
    try {
      var article = Articles.unpack(hit);
      Map<String, Integer> expected = new TreeMap<>();
      for (var document : ArticleDocuments.of(article, 0)) {
        var kind =
            document.fields().get(IndexSchema.DOCUMENT) instanceof List<?> list
                ? list.getFirst().toString()
                : document.fields().get(IndexSchema.DOCUMENT).toString();
        expected.merge(kind, 1, Integer::sum);
      }
      if (!expected.equals(counted)) {
        problem.accept(
            article.article().path()
                + ": it has "
                + counted
                + " documents, and should have "
                + expected);
      }
    } catch (IOException | RuntimeException broken) {
      problem.accept(file + ": " + broken.getMessage());
    }
  }
}
