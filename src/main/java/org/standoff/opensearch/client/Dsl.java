package org.standoff.opensearch.client;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How queries of OpenSearch are written. */
public final class Dsl {
  private static final String SPECIAL = ".?+*|{}[]()\"\\#@&<>~^$-";

  private Dsl() {}

  public static Map<String, Object> term(String field, Object value) {
    return Map.of("term", Map.of(field, Map.of("value", value)));
  }

  /** None of the values is nowhere. */
  public static Map<String, Object> terms(String field, Collection<String> values) {
    return values.isEmpty() ? none() : Map.of("terms", Map.of(field, List.copyOf(values)));
  }

  public static Map<String, Object> prefix(String field, String beginning) {
    return Map.of("prefix", Map.of(field, Map.of("value", beginning)));
  }

  /** A request that only counts what a query finds, in the ways that are named. */
  public static Map<String, Object> counting(Object query, Object aggregations) {
    return Map.of("size", 0, "track_total_hits", false, "query", query, "aggs", aggregations);
  }

  /**
   * The aggregation {@code values}: how many documents have each value of a field.
   *
   * @param most so many values at most
   * @param included an expression, or a list of values
   */
  public static Map<String, Object> values(String field, int most, Object included) {
    return Map.of("values", Map.of("terms", fewValues(field, most, included)));
  }

  /** The same without a name; all values are included. */
  public static Map<String, Object> fewValues(String field, int most) {
    // By what is found: else each such count goes through all values that the field has anywhere.
    return Map.of("field", field, "size", most, "execution_hint", "map");
  }

  /** The same with only some values included. */
  public static Map<String, Object> fewValues(String field, int most, Object included) {
    Map<String, Object> some = new LinkedHashMap<>(fewValues(field, most));
    some.put("include", included);
    return some;
  }

  /** An expression for any of some texts. */
  public static String anyOf(Collection<String> texts) {
    return texts.stream().map(Dsl::quoted).collect(Collectors.joining("|", "(", ")"));
  }

  public static Map<String, Object> none() {
    return Map.of("match_none", Map.of());
  }

  public static Map<String, Object> exists(String field) {
    return Map.of("exists", Map.of("field", field));
  }

  /** Numbers from one to another; null for any. */
  public static Map<String, Object> between(String field, Object least, Object most) {
    Map<String, Object> ends = new LinkedHashMap<>();
    if (least != null) {
      ends.put("gte", least);
    }
    if (most != null) {
      ends.put("lte", most);
    }
    return Map.of("range", Map.of(field, ends));
  }

  /** All of some, and none of others. */
  public static Map<String, Object> all(
      Collection<Map<String, Object>> wanted, Collection<Map<String, Object>> unwanted) {
    return Map.of("bool", Map.of("filter", List.copyOf(wanted), "must_not", List.copyOf(unwanted)));
  }

  public static Map<String, Object> all(Collection<Map<String, Object>> wanted) {
    return all(wanted, List.of());
  }

  public static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
    return all(List.of(one, other));
  }

  /** At least one of some. */
  public static Map<String, Object> any(Collection<Map<String, Object>> choices) {
    return choices.isEmpty()
        ? none()
        : Map.of("bool", Map.of("should", List.copyOf(choices), "minimum_should_match", 1));
  }

  public static Map<String, Object> not(Map<String, Object> unwanted) {
    return all(List.of(), List.of(unwanted));
  }

  /** The very characters of a text, in a regular expression of Lucene. */
  public static String quoted(String text) {
    var quoted = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.toString();
  }
}
