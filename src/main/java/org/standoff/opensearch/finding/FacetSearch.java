package org.standoff.opensearch.finding;

import static org.standoff.opensearch.client.Dsl.term;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.standoff.annotation.FigureKind;
import org.standoff.answers.port.Facet;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;
import org.standoff.text.Casing;

/** Counts sentences by what is in them. */
public record FacetSearch(Remembered fetched) {

  /** How many of the sentences that a query finds have each value of a facet. */
  public Map<String, Integer> count(Map<String, Object> query, Facet facet) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    switch (facet) {
      case Facet.Entities() -> count(query, IndexSchema.ENTITY, counts);
      case Facet.EntityGroups(var groups) -> addGroups(query, groups, counts);
      case Facet.Sources() -> count(query, IndexSchema.SOURCE, counts);
      case Facet.Months() -> addMonths(query, counts);
      case Facet.Kinds() -> {
        Map<String, Object> kinds = new TreeMap<>();
        for (var kind : FigureKind.values()) {
          kinds.put(kind.label(), term(IndexSchema.ANNOTATION, kind.label()));
        }
        counts.putAll(filtered(query, kinds));
        counts.values().removeIf(count -> count == 0);
      }
    }
    return counts;
  }

  /** Adds how many of the documents that a query finds have each value of a field. */
  public void count(Map<String, Object> query, String field, Map<String, Integer> counts)
      throws IOException {
    fetched.values(
        query,
        List.of(field),
        false,
        bucket ->
            counts.merge(
                bucket.path("key").path(field).asText(),
                bucket.path("doc_count").asInt(),
                Integer::sum));
  }

  /** A group of one key counts as that does; only those of several are counted by themselves. */
  private void addGroups(
      Map<String, Object> query, Map<String, String> groups, Map<String, Integer> counts)
      throws IOException {
    Map<String, Integer> byKey = new TreeMap<>();
    count(query, IndexSchema.ENTITY, byKey);
    Map<String, List<String>> members = new TreeMap<>();
    for (var key : byKey.keySet()) {
      var group = groups.get(key);
      if (group != null) {
        members.computeIfAbsent(group, _ -> new ArrayList<>()).add(key);
      }
    }
    Map<String, Object> several = new TreeMap<>();
    for (var group : members.entrySet()) {
      if (group.getValue().size() == 1) {
        counts.put(group.getKey(), byKey.get(group.getValue().getFirst()));
      } else {
        several.put(group.getKey(), Dsl.terms(IndexSchema.ENTITY, group.getValue()));
      }
    }
    if (!several.isEmpty()) {
      counts.putAll(filtered(query, several));
    }
  }

  private void addMonths(Map<String, Object> query, Map<String, Integer> counts)
      throws IOException {
    fetched.values(
        query,
        List.of(IndexSchema.PUBLISHED),
        true,
        bucket -> {
          var day = bucket.path("key").path(IndexSchema.PUBLISHED);
          var month =
              day.isNumber()
                  ? YearMonth.from(LocalDate.ofEpochDay(day.longValue())).toString()
                  : "";
          counts.merge(month, bucket.path("doc_count").asInt(), Integer::sum);
        });
  }

  /** How many of the documents of a query are found by each of others, by their names. */
  public Map<String, Integer> filtered(Map<String, Object> query, Map<String, Object> others)
      throws IOException {
    var found =
        fetched.search(
            Dsl.counting(query, Map.of("each", Map.of("filters", Map.of("filters", others)))));
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (var one : found.path("aggregations").path("each").path("buckets").properties()) {
      counts.put(one.getKey(), one.getValue().path("doc_count").asInt());
    }
    return counts;
  }

  /** How many sentences of any article have some words, by the casing in which they are written. */
  public Map<String, Map<Casing, Integer>> casings(Set<String> folded) {
    Map<String, Map<Casing, Integer>> counts = new TreeMap<>();
    for (var word : folded) {
      Map<Casing, Integer> ofWord = new EnumMap<>(Casing.class);
      fetched
          .lookups()
          .get(new Lookups.Lookup.Casings(word))
          .forEach((casing, count) -> ofWord.put(Casing.valueOf(casing), count));
      counts.put(word, ofWord);
    }
    return counts;
  }
}
