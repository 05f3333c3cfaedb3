package org.standoff.opensearch;

import static org.standoff.opensearch.client.Dsl.term;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.identities.MentionTerm;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.View;
import org.standoff.opensearch.finding.RowSearch;
import org.standoff.opensearch.stored.CountedMention;
import org.standoff.query.ranges.Days;
import org.standoff.search.Statistics;

/** Counts what a cluster holds. */
record ClusterCounting(View view) {

  Statistics count(String model, long bytes) throws IOException {
    Map<EntityType, Integer> mentions = new EnumMap<>(EntityType.class);
    Set<String> keys = new HashSet<>();
    view.values(
        term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE),
        List.of(IndexSchema.MENTION),
        false,
        bucket -> {
          var mention =
              CountedMention.parse(bucket.path("key").path(IndexSchema.MENTION).asText()).mention();
          keys.add(mention.key());
          mentions.merge(
              MentionTerm.type(mention.key()), bucket.path("doc_count").asInt(), Integer::sum);
        });
    Map<EntityType, Integer> entities = new EnumMap<>(EntityType.class);
    keys.forEach(key -> entities.merge(MentionTerm.type(key), 1, Integer::sum));
    var found =
        view.search(
                Map.of(
                    "size",
                    0,
                    "track_total_hits",
                    false,
                    "aggs",
                    Map.of(
                        "kinds",
                        Map.of("terms", Map.of("field", IndexSchema.DOCUMENT)),
                        "figures",
                        Map.of("filters", Map.of("filters", eachKind())),
                        "first",
                        Map.of("min", Map.of("field", IndexSchema.PUBLISHED)),
                        "last",
                        Map.of("max", Map.of("field", IndexSchema.PUBLISHED)))))
            .path("aggregations");
    int articles = 0;
    int sentences = 0;
    for (var kind : found.path("kinds").path("buckets")) {
      int count = kind.path("doc_count").asInt();
      articles += kind.path("key").asText().equals(IndexSchema.ARTICLE) ? count : 0;
      sentences += kind.path("key").asText().equals(IndexSchema.SENTENCE) ? count : 0;
    }
    Map<FigureKind, Integer> figures = new EnumMap<>(FigureKind.class);
    for (var kind : FigureKind.values()) {
      int count =
          found.path("figures").path("buckets").path(kind.label()).path("doc_count").asInt();
      if (count > 0) {
        figures.put(kind, count);
      }
    }
    var days = RowSearch.days(found);
    return new Statistics(
        articles,
        sentences,
        entities,
        mentions,
        figures,
        bytes,
        model,
        days.map(Days::first),
        days.map(Days::last));
  }

  private static Map<String, Object> eachKind() {
    Map<String, Object> each = new LinkedHashMap<>();
    for (var kind : FigureKind.values()) {
      each.put(kind.label(), term(IndexSchema.FIGURE_KIND, kind.label()));
    }
    return each;
  }
}
