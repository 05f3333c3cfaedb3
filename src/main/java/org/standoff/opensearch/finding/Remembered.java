package org.standoff.opensearch.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.standoff.opensearch.client.Cluster;
import org.standoff.opensearch.client.View;

/**
 * What one question has fetched from a cluster so far. What is not there yet is taken down and
 * taken for nothing, so that the question goes on and all that does not depend on it is taken down
 * as well; all of that is fetched by one request, and the question is asked again, until it finds
 * everything. Nothing is fetched twice. May be shared by threads.
 */
public final class Remembered {
  private final View view;
  private final Lookups lookups;
  private final Articles articles = new Articles();
  private final Map<Map<String, Object>, JsonNode> found = new HashMap<>();
  private final Map<Object, List<JsonNode>> all = new HashMap<>();

  /** The first rows of searches, and of how many they are to be fetched. */
  private final Map<Map<String, Object>, First> first = new HashMap<>();

  private final Map<Map<String, Object>, Integer> expected = new LinkedHashMap<>();

  private record First(int limit, JsonNode answer) {}

  /** What is taken down, with the search for it, or for the first page of it. */
  private final Map<Object, Map<String, Object>> missing = new LinkedHashMap<>();

  /** What takes the answer of a search. */
  private interface Taker {
    void take(JsonNode answer) throws IOException;
  }

  /** All rows of a search. */
  private record Rows(Map<String, Object> body) {}

  public Remembered(View view) {
    this.view = view;
    lookups = new Lookups(view);
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

  /** Whether nothing was taken for nothing. */
  public synchronized boolean isComplete() {
    return missing.isEmpty() && expected.isEmpty() && lookups.isComplete() && articles.isComplete();
  }

  /**
   * Goes on only if nothing was taken for nothing.
   *
   * @throws Lookups.Unfetched if something was
   */
  public void require() {
    if (!isComplete()) {
      throw new Lookups.Unfetched();
    }
  }

  /**
   * As {@link View#search} has it; nothing if it is not known yet.
   *
   * @throws Lookups.Unfetched if names have to be fetched before
   */
  public synchronized JsonNode search(Map<String, Object> body) {
    lookups.require();
    var known = found.get(body);
    if (known == null) {
      missing.put(body, body);
      return MissingNode.getInstance();
    }
    return known;
  }

  /**
   * The first rows that a search finds; nothing if it is not known yet. There may be more of them
   * than are asked for.
   *
   * @throws Lookups.Unfetched if names have to be fetched before
   */
  public synchronized JsonNode first(int limit, Map<String, Object> body) {
    lookups.require();
    var known = first.get(body);
    if (known == null || known.limit < limit) {
      expect(limit, body);
      return MissingNode.getInstance();
    }
    return known.answer;
  }

  /** Takes down that the first rows that a search finds are likely to be asked for. */
  public synchronized void expect(int limit, Map<String, Object> body) {
    var known = first.get(body);
    if (known == null || known.limit < limit) {
      expected.merge(body, limit, Math::max);
    }
  }

  /**
   * As {@link View#all} has it; nothing if it is not known yet.
   *
   * @throws Lookups.Unfetched if names have to be fetched before
   */
  public synchronized List<JsonNode> all(Map<String, Object> body) {
    return all(new Rows(body), View.firstPage(body));
  }

  /**
   * As {@link View#values} has it; nothing if it is not known yet.
   *
   * @throws Lookups.Unfetched if names have to be fetched before
   */
  public synchronized void values(
      Map<String, Object> query, List<String> fields, boolean missing, Consumer<JsonNode> taker) {
    var values = new View.Values(query, fields, missing);
    all(values, values.page(null)).forEach(taker);
  }

  private List<JsonNode> all(Object what, Map<String, Object> firstPage) {
    lookups.require();
    var known = all.get(what);
    if (known == null) {
      missing.put(what, firstPage);
      return List.of();
    }
    return known;
  }

  /**
   * Fetches what was taken down.
   *
   * @param others what is asked by the same request
   * @return what those find
   */
  public synchronized List<JsonNode> fetch(List<Cluster.Search> others) throws IOException {
    List<Map<String, Object>> searches = new ArrayList<>();
    List<Taker> takers = new ArrayList<>();
    lookups
        .searches()
        .forEach((some, search) -> {
          searches.add(search);
          takers.add(answer -> lookups.take(some, answer));
        });
    articles
        .searches()
        .forEach((some, search) -> {
          searches.add(search);
          takers.add(answer -> articles.take(some, answer));
        });
    missing.forEach((what, search) -> {
      searches.add(search);
      takers.add(answer -> take(what, search, answer));
    });
    missing.clear();
    expected.forEach((body, limit) -> {
      Map<String, Object> search = new LinkedHashMap<>(body);
      search.put("size", limit);
      searches.add(search);
      takers.add(answer -> first.put(body, new First(limit, answer)));
    });
    expected.clear();
    var answers = view.search(searches, others);
    for (int i = 0; i < takers.size(); i++) {
      takers.get(i).take(answers.get(i));
    }
    return answers.subList(takers.size(), answers.size());
  }

  private void take(Object what, Map<String, Object> search, JsonNode answer) throws IOException {
    switch (what) {
      case Rows(var body) -> all.put(what, view.all(body, answer));
      case View.Values values -> {
        List<JsonNode> buckets = new ArrayList<>();
        view.values(values, answer, buckets::add);
        all.put(values, buckets);
      }
      default -> found.put(search, answer);
    }
  }
}
