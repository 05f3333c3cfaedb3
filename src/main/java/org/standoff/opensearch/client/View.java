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
import org.standoff.search.SearchException;

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
    return cluster.search("/_search", at(body));
  }

  /**
   * What some searches find, asked by one request with others that are not of the view.
   *
   * @return first what those of the view find, in their order, then what the others do
   */
  public List<JsonNode> search(List<Map<String, Object>> bodies, List<Cluster.Search> others)
      throws IOException {
    if (bodies.size() == 1 && others.isEmpty()) {
      return List.of(search(bodies.getFirst()));
    }
    List<Cluster.Search> searches = new ArrayList<>();
    for (var body : bodies) {
      searches.add(new Cluster.Search(Map.of(), at(body)));
    }
    searches.addAll(others);
    return cluster.search(searches);
  }

  private Map<String, Object> at(Map<String, Object> body) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>(body);
    all.put("pit", Map.of("id", point(), "keep_alive", KEEP));
    return all;
  }

  /** Opens the view if it is not open; false if there is no such index. */
  public synchronized boolean open() throws IOException {
    if (point.isEmpty()) {
      point =
          cluster
              .find("POST", "/" + index + "/_search/point_in_time", Map.of("keep_alive", KEEP))
              .map(opened -> opened.path("pit_id").asText());
    }
    return point.isPresent();
  }

  private synchronized String point() throws IOException {
    if (!open()) {
      throw new SearchException("index " + index + " of " + cluster.address() + " is gone");
    }
    return point.get();
  }

  /**
   * All that is found, page by page.
   *
   * @param body with an order
   */
  public List<JsonNode> all(Map<String, Object> body) throws IOException {
    return all(body, search(firstPage(body)));
  }

  /** The search for the first page of all that is found. */
  public static Map<String, Object> firstPage(Map<String, Object> body) {
    Map<String, Object> page = new LinkedHashMap<>(body);
    page.put("size", PAGE);
    return page;
  }

  /** All that is found, of which the first page is there already. */
  public List<JsonNode> all(Map<String, Object> body, JsonNode firstPage) throws IOException {
    List<JsonNode> hits = new ArrayList<>();
    var page = firstPage(body);
    var found = firstPage.path("hits").path("hits");
    found.forEach(hits::add);
    while (found.size() == PAGE) {
      page.put("search_after", found.get(PAGE - 1).path("sort"));
      page.put("track_total_hits", false);
      found = search(page).path("hits").path("hits");
      found.forEach(hits::add);
    }
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
    var values = new Values(query, fields, missing);
    values(values, search(values.page(null)), taker);
  }

  /** The same, of which the first page is there already. */
  public void values(Values values, JsonNode firstPage, Consumer<JsonNode> taker)
      throws IOException {
    var found = firstPage.path("aggregations").path("values");
    found.path("buckets").forEach(taker);
    while (found.path("buckets").size() == PAGE) {
      found = search(values.page(found.path("after_key"))).path("aggregations").path("values");
      found.path("buckets").forEach(taker);
    }
  }

  /**
   * All combinations of the values of some fields.
   *
   * @param missing whether no value counts as one
   */
  public record Values(Map<String, Object> query, List<String> fields, boolean missing) {

    /** The search for a page of them: behind a key, or null for the first. */
    public Map<String, Object> page(JsonNode after) {
      List<Object> sources = new ArrayList<>();
      for (var field : fields) {
        sources.add(
            Map.of(field, Map.of("terms", Map.of("field", field, "missing_bucket", missing))));
      }
      Map<String, Object> composite = new LinkedHashMap<>();
      composite.put("size", PAGE);
      composite.put("sources", sources);
      if (after != null) {
        composite.put("after", after);
      }
      return Dsl.counting(query, Map.of("values", Map.of("composite", composite)));
    }
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
