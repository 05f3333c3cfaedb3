package org.standoff.opensearch.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.standoff.opensearch.client.View;

/**
 * What one question has fetched from a cluster so far, so that it may be asked again without
 * fetching anything twice. May be shared by threads.
 */
public final class Remembered {
  private final View view;
  private final Lookups lookups;
  private final Articles articles;
  private final Map<Object, JsonNode> found = new HashMap<>();
  private final Map<Object, List<JsonNode>> all = new HashMap<>();

  private record Values(Map<String, Object> query, List<String> fields, boolean missing) {}

  public Remembered(View view) {
    this.view = view;
    lookups = new Lookups(view);
    articles = new Articles(view);
  }

  public Lookups lookups() {
    return lookups;
  }

  public Articles articles() {
    return articles;
  }

  public View view() {
    return view;
  }

  /**
   * As {@link View#search} has it.
   *
   * @throws Lookups.Unfetched if names have to be fetched before
   */
  public synchronized JsonNode search(Map<String, Object> body) throws IOException {
    lookups.require();
    var known = found.get(body);
    if (known != null) {
      return known;
    }
    var answer = view.search(body);
    found.put(body, answer);
    return answer;
  }

  /**
   * As {@link View#all} has it.
   *
   * @throws Lookups.Unfetched if names have to be fetched before
   */
  public synchronized List<JsonNode> all(Map<String, Object> body) throws IOException {
    lookups.require();
    var known = all.get(body);
    if (known != null) {
      return known;
    }
    var hits = view.all(body);
    all.put(body, hits);
    return hits;
  }

  /**
   * As {@link View#values} has it.
   *
   * @throws Lookups.Unfetched if names have to be fetched before
   */
  public synchronized void values(
      Map<String, Object> query, List<String> fields, boolean missing, Consumer<JsonNode> taker)
      throws IOException {
    lookups.require();
    var values = new Values(query, fields, missing);
    var known = all.get(values);
    if (known == null) {
      List<JsonNode> buckets = new ArrayList<>();
      view.values(query, fields, missing, buckets::add);
      all.put(values, buckets);
      known = buckets;
    }
    known.forEach(taker);
  }
}
