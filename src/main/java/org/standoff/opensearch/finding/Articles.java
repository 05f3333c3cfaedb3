package org.standoff.opensearch.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.WholeArticle;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.client.View;
import org.standoff.opensearch.stored.ClusterSchema;

/** The articles that one question reads, each fetched once and several at a time. */
public final class Articles {
  private static final int MOST_AT_ONCE = 500;

  private final Map<String, Optional<AnnotatedArticle>> read = new HashMap<>();
  private final Set<String> missing = new LinkedHashSet<>();

  /** Takes down those that are not there yet. */
  public synchronized void want(Collection<String> articles) {
    missing.addAll(articles);
    missing.removeAll(read.keySet());
  }

  synchronized boolean isComplete() {
    return missing.isEmpty();
  }

  /** The searches for those that were taken down, each with which it is for. */
  synchronized Map<List<String>, Map<String, Object>> searches() {
    Map<List<String>, Map<String, Object>> searches = new LinkedHashMap<>();
    var all = List.copyOf(missing);
    for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
      var some = all.subList(from, Math.min(from + MOST_AT_ONCE, all.size()));
      searches.put(
          some,
          Map.of(
              "size",
              some.size(),
              "track_total_hits",
              false,
              "_source",
              List.of(ClusterSchema.PACKED),
              "query",
              Dsl.terms("_id", some)));
    }
    return searches;
  }

  /** Takes what a search for some of them found. */
  synchronized void take(List<String> articles, JsonNode found) throws IOException {
    articles.forEach(article -> read.put(article, Optional.empty()));
    missing.removeAll(articles);
    for (var hit : found.path("hits").path("hits")) {
      read.put(hit.path("_id").asText(), Optional.of(unpack(hit)));
    }
  }

  public static AnnotatedArticle unpack(JsonNode hit) throws IOException {
    return WholeArticle.unpack(hit.path("_source").path(ClusterSchema.PACKED).binaryValue());
  }

  /**
   * An article, under the path it is kept by.
   *
   * @param article as {@link ClusterSchema#OF} has it
   * @throws IOException if the sentences of it are there, and it is not
   */
  public synchronized AnnotatedArticle get(String article) throws IOException {
    return find(article)
        .orElseThrow(() ->
            new IOException(
                "an article is there in part only: ingest again what was being ingested when a"
                    + " node or a program died"));
  }

  /** An article, under the path it is kept by; empty if it is not there, or not fetched yet. */
  public synchronized Optional<AnnotatedArticle> find(String article) {
    want(List.of(article));
    return read.getOrDefault(article, Optional.empty());
  }

  /** All articles that a query finds, one after the other, in order of their paths. */
  public static List<AnnotatedArticle> all(View view, Map<String, Object> query)
      throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (var hit :
        view.all(
            Map.of(
                "query",
                Dsl.both(Dsl.term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE), query),
                "sort",
                List.of(IndexSchema.ORDER),
                "_source",
                List.of(ClusterSchema.PACKED)))) {
      articles.add(unpack(hit));
    }
    return articles;
  }
}
