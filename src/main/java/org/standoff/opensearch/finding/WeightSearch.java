package org.standoff.opensearch.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.standoff.answers.port.Near;
import org.standoff.answers.port.Wanted;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.compiling.SentenceQueries;

/** Weighs sentences by what they, their neighbours and their articles hold. */
public record WeightSearch(RowSearch rows, SentenceQueries queries, Wanted.Weights wanted) {
  /** The heaviest first, and of those that weigh the same the one that was put in earlier. */
  private static final Comparator<Heavy> HEAVIEST_FIRST =
      Comparator.comparingDouble(Heavy::weight)
          .reversed()
          .thenComparingLong(heavy -> heavy.row.put())
          .thenComparingInt(heavy -> heavy.row.sentence());

  private static final String PART = "p";
  private static final String FAVOURED = "f";

  /** A sentence with what it weighs. */
  public record Heavy(ClusterRow row, double weight, List<Near> near) {}

  /** The heaviest sentences, at most {@code limit} of them, the heaviest first. */
  public List<Heavy> heaviest(int limit) throws IOException {
    List<Map<String, Object>> parts = new ArrayList<>();
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < wanted.parts().size(); i++) {
      var query = queries.compile(wanted.parts().get(i).part());
      parts.add(query);
      all.add(named(query, PART + i));
    }
    for (int i = 0; i < wanted.favoured().size(); i++) {
      all.add(named(queries.compile(wanted.favoured().get(i).part()), FAVOURED + i));
    }
    var query = rows.within(IndexSchema.SENTENCE, Dsl.any(parts));
    var found =
        rows.all(
            Map.of("bool", Map.of("filter", List.of(query), "should", all)), RowSearch.BY_PLACE);
    Map<String, List<ClusterRow>> byArticle = new LinkedHashMap<>();
    found.forEach(row -> byArticle.computeIfAbsent(row.article(), _ -> new ArrayList<>()).add(row));
    List<Heavy> heavy = new ArrayList<>();
    byArticle.values().forEach(article -> weigh(article, heavy));
    heavy.sort(HEAVIEST_FIRST);
    return List.copyOf(heavy.subList(0, Math.min(limit, heavy.size())));
  }

  private static Map<String, Object> named(Map<String, Object> query, String name) {
    Map<String, Object> clauses = new HashMap<>();
    clauses.put("filter", List.of(query));
    clauses.put("_name", name);
    return Map.of("bool", clauses);
  }

  private void weigh(List<ClusterRow> article, List<Heavy> heavy) {
    Map<Integer, ClusterRow> byNumber = new HashMap<>();
    int inArticle = 0;
    int atTop = 0;
    for (var row : article) {
      byNumber.put(row.sentence(), row);
      inArticle |= held(row);
      atTop |= row.sentence() == 0 || isTitle(row) ? held(row) : 0;
    }
    for (var row : article) {
      var near =
          near(
              held(row),
              beside(row, byNumber.get(row.sentence() - 1)),
              atTop,
              beside(row, byNumber.get(row.sentence() + 1)),
              inArticle);
      double weight = favour(row);
      for (int i = 0; i < near.size(); i++) {
        weight += wanted.parts().get(i).weight() * near.get(i).share();
      }
      heavy.add(new Heavy(row, weight, near));
    }
  }

  /** The title is none of the text's neighbours. */
  private static int beside(ClusterRow row, ClusterRow neighbour) {
    return neighbour == null || isTitle(row) != isTitle(neighbour) ? 0 : held(neighbour);
  }

  private static boolean isTitle(ClusterRow row) {
    return row.place() == row.sentence();
  }

  private static int held(ClusterRow row) {
    int held = 0;
    for (var name : row.held()) {
      if (name.startsWith(PART)) {
        held |= 1 << Integer.parseInt(name.substring(PART.length()));
      }
    }
    return held;
  }

  private double favour(ClusterRow row) {
    float favour = 0;
    for (int i = 0; i < wanted.favoured().size(); i++) {
      favour += row.held().contains(FAVOURED + i) ? (float) wanted.favoured().get(i).weight() : 0;
    }
    return favour;
  }

  private List<Near> near(int here, int before, int first, int behind, int inArticle) {
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < wanted.parts().size(); i++) {
      int bit = 1 << i;
      near.add(
          (here & bit) != 0
              ? Near.HERE
              : (before & bit) != 0
                  ? Near.BEFORE
                  : (first & bit) != 0
                      ? Near.FIRST
                      : (behind & bit) != 0
                          ? Near.BEHIND
                          : (inArticle & bit) != 0 ? Near.ARTICLE : Near.NOWHERE);
    }
    return near;
  }
}
