package org.standoff.opensearch.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An index of a cluster as it was at one moment, whoever writes meanwhile: a point in time, which
 * is opened when something is looked for. May be shared by threads.
 */
public final class View implements Closeable {
  /** As many rows as the cluster gives at once. */
  public static final int PAGE = 10_000;

  private static final String KEEP = "10m";

  private final Cluster cluster;
  private final String index;
  private Optional<String> point = Optional.empty();

  public View(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  /** What a search finds. */
  public JsonNode search(Map<String, Object> body) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>(body);
    all.put("pit", Map.of("id", point(), "keep_alive", KEEP));
    return cluster.search("/_search", all);
  }

  private synchronized String point() throws IOException {
    if (point.isEmpty()) {
      var opened =
          cluster.ask(
              "POST", "/" + index + "/_search/point_in_time", Map.of("keep_alive", KEEP), null);
      point = Optional.of(opened.path("pit_id").asText());
    }
    return point.get();
  }

  /**
   * All that is found, page by page.
   *
   * @param body with an order
   */
  public List<JsonNode> all(Map<String, Object> body) throws IOException {
    List<JsonNode> hits = new ArrayList<>();
    Map<String, Object> page = new LinkedHashMap<>(body);
    page.put("size", PAGE);
    int count;
    do {
      var found = search(page).path("hits").path("hits");
      count = found.size();
      found.forEach(hits::add);
      if (count > 0) {
        page.put("search_after", found.get(count - 1).path("sort"));
        page.put("track_total_hits", false);
      }
    } while (count == PAGE);
    return hits;
  }

  /**
   * All combinations of the values of some fields among what is found, with how many have each.
   *
   * @param taker takes a bucket with its {@code key} by field and its {@code doc_count}
   */
  public void values(
      Map<String, Object> query, List<String> fields, boolean missing, Consumer<JsonNode> taker)
      throws IOException {
    List<Object> sources = new ArrayList<>();
    for (var field : fields) {
      sources.add(
          Map.of(field, Map.of("terms", Map.of("field", field, "missing_bucket", missing))));
    }
    Map<String, Object> composite = new LinkedHashMap<>();
    composite.put("size", PAGE);
    composite.put("sources", sources);
    int count;
    do {
      var found =
          search(Dsl.counting(query, Map.of("values", Map.of("composite", composite))))
              .path("aggregations")
              .path("values");
      count = found.path("buckets").size();
      found.path("buckets").forEach(taker);
      composite.put("after", found.path("after_key"));
    } while (count == PAGE);
  }

  @Override
  public synchronized void close() throws IOException {
    if (point.isPresent()) {
      cluster.ask(
          "DELETE", "/_search/point_in_time", Map.of(), Map.of("pit_id", List.of(point.get())));
      point = Optional.empty();
    }
  }
}
