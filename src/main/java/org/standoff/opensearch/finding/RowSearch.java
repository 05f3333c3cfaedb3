package org.standoff.opensearch.finding;

import static org.standoff.opensearch.client.Dsl.term;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.answers.port.Slice;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.client.View;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.query.ranges.Days;

/**
 * Finds and counts sentences, figures and facts.
 *
 * @param scope the documents that the question is about
 */
public record RowSearch(Remembered fetched, Map<String, Object> scope) {
  public static final List<Object> BY_PLACE = List.of(IndexSchema.ORDER, ClusterSchema.PLACE);
  public static final Object NEWEST_FIRST =
      Map.of(IndexSchema.PUBLISHED, Map.of("order", "desc", "missing", "_last"));
  public static final Object OLDEST_FIRST =
      Map.of(IndexSchema.PUBLISHED, Map.of("order", "asc", "missing", "_last"));

  /**
   * Rows that were found.
   *
   * @param cut the slice that was asked for
   */
  public record Found(Slice.Cut<ClusterRow> cut, int count, int articleCount) {}

  /** The documents of a kind that a query finds, in the scope. */
  public Map<String, Object> within(String kind, Map<String, Object> query) {
    return Dsl.all(List.of(term(IndexSchema.DOCUMENT, kind), scope, query));
  }

  /** A slice of the rows that a query finds. */
  public Found find(Map<String, Object> query, List<Object> order, Slice slice) throws IOException {
    if (slice.after().isPresent() || slice.limit() >= View.PAGE) {
      var all = all(query, order);
      return new Found(slice.cut(all, ClusterRow::name), all.size(), articleCount(all));
    }
    var found = fetched.first(slice.limit(), counted(query, order));
    var rows = rows(found.path("hits").path("hits"));
    int count = found.path("hits").path("total").path("value").asInt();
    var cut = slice.cut(rows, count, ClusterRow::name);
    int articleCount = found.path("aggregations").path("articles").path("buckets").size();
    if (articleCount == View.PAGE) {
      articleCount = countValues(query, ClusterSchema.OF);
    }
    return new Found(cut, count, articleCount);
  }

  /** Takes down that the first rows of a query are likely to be asked for. */
  public void expect(Map<String, Object> query, List<Object> order, int limit) {
    fetched.expect(limit, counted(query, order));
  }

  private static Map<String, Object> counted(Map<String, Object> query, List<Object> order) {
    var body = body(query, order);
    body.put("track_total_hits", true);
    body.put("aggs", Map.of("articles", articles()));
    return body;
  }

  private static Map<String, Object> articles() {
    return Map.of(
        "composite",
        Map.of(
            "size",
            View.PAGE,
            "sources",
            List.of(Map.of("of", Map.of("terms", Map.of("field", ClusterSchema.OF))))));
  }

  private int countValues(Map<String, Object> query, String field) throws IOException {
    Set<String> values = new HashSet<>();
    fetched.values(
        query, List.of(field), false, bucket -> values.add(bucket.path("key").toString()));
    return values.size();
  }

  public static int articleCount(List<ClusterRow> rows) {
    return (int) rows.stream().map(ClusterRow::article).distinct().count();
  }

  /** All rows that a query finds. */
  public List<ClusterRow> all(Map<String, Object> query, List<Object> order) throws IOException {
    return fetched.all(body(query, order)).stream().map(ClusterRow::of).toList();
  }

  private static Map<String, Object> body(Map<String, Object> query, List<Object> order) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("sort", order);
    body.put("_source", false);
    body.put("docvalue_fields", ClusterRow.FIELDS);
    return body;
  }

  public static List<ClusterRow> rows(JsonNode hits) {
    return hits.valueStream().map(ClusterRow::of).toList();
  }

  /** From the first to the last day on which the articles of some documents were published. */
  public Optional<Days> published(Map<String, Object> query) throws IOException {
    var found =
        fetched
            .search(
                Dsl.counting(
                    query,
                    Map.of(
                        "first",
                        Map.of("min", Map.of("field", IndexSchema.PUBLISHED)),
                        "last",
                        Map.of("max", Map.of("field", IndexSchema.PUBLISHED)))))
            .path("aggregations");
    return days(found);
  }

  /** The days of the aggregations {@code first} and {@code last}. */
  public static Optional<Days> days(JsonNode aggregations) {
    var first = aggregations.path("first").path("value");
    var last = aggregations.path("last").path("value");
    return first.isNumber()
        ? Optional.of(
            new Days(
                LocalDate.ofEpochDay(first.longValue()), LocalDate.ofEpochDay(last.longValue())))
        : Optional.empty();
  }
}
