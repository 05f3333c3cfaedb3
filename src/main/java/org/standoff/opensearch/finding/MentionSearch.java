package org.standoff.opensearch.finding;

import static org.standoff.opensearch.client.Dsl.any;
import static org.standoff.opensearch.client.Dsl.both;
import static org.standoff.opensearch.client.Dsl.prefix;
import static org.standoff.opensearch.client.Dsl.terms;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.standoff.annotation.Form;
import org.standoff.answers.port.MentionCounts;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.MentionTerm;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.compiling.SentenceQueries;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.opensearch.stored.CountedMention;
import org.standoff.query.ranges.Days;
import org.standoff.search.WhereAnswer.FormCount;
import org.standoff.text.Keys;

/** Counts mentions, those of many entities at once. */
public record MentionSearch(Remembered fetched, RowSearch rows, SentenceQueries sentences) {
  private static final int MOST_VALUES = 20_000;
  private static final int MOST_AT_ONCE = 50;
  private static final int MOST_SUMMARIES_AT_ONCE = 5;
  private static final Comparator<FormCount> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(FormCount::mentionCount)
          .reversed()
          .thenComparing(FormCount::text)
          .thenComparing(FormCount::form);

  private record FormText(String text, Form form) {}

  /**
   * What there is of something that is mentioned.
   *
   * @param best the first sentence with its whole name, else the first with any form
   */
  public record Summary(
      MentionCounts counts, int articleCount, Optional<Days> days, Optional<ClusterRow> best) {}

  /** How often some entities are mentioned, in the order of what is wanted. */
  public List<MentionCounts> counts(List<Wanted.Mentions> wanted) throws IOException {
    List<MentionCounts> counts = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += MOST_AT_ONCE) {
      var some = wanted.subList(from, Math.min(from + MOST_AT_ONCE, wanted.size()));
      var found = search(some, false);
      for (int i = 0; i < some.size(); i++) {
        counts.add(counts(some.get(i), found.path(String.valueOf(i))));
      }
    }
    return counts;
  }

  /** The same with more. */
  public List<Summary> summaries(List<Wanted.Mentions> wanted) throws IOException {
    List<Summary> summaries = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += MOST_SUMMARIES_AT_ONCE) {
      var some = wanted.subList(from, Math.min(from + MOST_SUMMARIES_AT_ONCE, wanted.size()));
      var found = search(some, true);
      for (int i = 0; i < some.size(); i++) {
        summaries.add(summary(some.get(i), found.path(String.valueOf(i))));
      }
    }
    return summaries;
  }

  private JsonNode search(List<Wanted.Mentions> wanted, boolean summarized) throws IOException {
    Map<String, Object> each = new LinkedHashMap<>();
    List<Map<String, Object>> filters = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      filters.add(sentences.compile(wanted.get(i)));
      each.put(
          String.valueOf(i),
          Map.of("filter", filters.get(i), "aggs", aggregations(wanted.get(i), summarized)));
    }
    return fetched
        .search(Dsl.counting(rows.within(IndexSchema.SENTENCE, any(filters)), each))
        .path("aggregations");
  }

  private Map<String, Object> aggregations(Wanted.Mentions wanted, boolean summarized)
      throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    List<Map<String, Object>> named = new ArrayList<>();
    var meant = sentences.meant(wanted);
    for (int i = 0; i < meant.size(); i++) {
      var one = meant.get(i);
      all.put(
          "terms" + i,
          Map.of(
              "filter",
              both(one.query(), one.articles()),
              "aggs",
              Dsl.values(IndexSchema.MENTION, MOST_VALUES, include(one))));
      named.add(both(named(one), one.articles()));
    }
    if (summarized) {
      all.put("articles", articles());
      all.put("first", Map.of("min", Map.of("field", IndexSchema.PUBLISHED)));
      all.put("last", Map.of("max", Map.of("field", IndexSchema.PUBLISHED)));
      all.put("best", best());
      all.put("named", Map.of("filter", any(named), "aggs", Map.of("best", best())));
    }
    return all;
  }

  /** The terms that count; an expression, since each may be there for several occurrences. */
  private static Object include(SentenceQueries.Meant meant) {
    if (meant.isAll()) {
      return Dsl.anyOf(meant.keys()) + Keys.SEPARATOR + ".*";
    }
    return meant.terms().isEmpty()
        ? List.of("")
        : Dsl.anyOf(meant.terms().stream().map(MentionTerm::toString).toList())
            + "("
            + Keys.SEPARATOR
            + "[0-9]+)?";
  }

  private static Map<String, Object> articles() {
    return Map.of("terms", Dsl.fewValues(ClusterSchema.OF, MOST_VALUES));
  }

  private static Map<String, Object> best() {
    return Map.of(
        "top_hits",
        Map.of(
            "size",
            1,
            "_source",
            false,
            "sort",
            RowSearch.BY_PLACE,
            "docvalue_fields",
            ClusterRow.FIELDS));
  }

  /** The sentences with a mention by the whole name. */
  private static Map<String, Object> named(SentenceQueries.Meant meant) {
    return meant.isAll()
        ? any(
            meant.keys().stream()
                .map(key -> prefix(IndexSchema.MENTION, Keys.join(key, Form.NAME.label(), "")))
                .toList())
        : terms(
            IndexSchema.MENTION,
            meant.terms().stream()
                .filter(term -> term.form() == Form.NAME)
                .map(MentionTerm::toString)
                .toList());
  }

  private MentionCounts counts(Wanted.Mentions wanted, JsonNode found) throws IOException {
    Map<FormText, Integer> counts = new HashMap<>();
    var keys = new TreeSet<String>();
    int number = sentences.meant(wanted).size();
    for (int i = 0; i < number; i++) {
      var values = found.path("terms" + i).path("values");
      requireAll(values);
      for (var bucket : values.path("buckets")) {
        var mention = CountedMention.parse(bucket.path("key").asText()).mention();
        int count = bucket.path("doc_count").asInt();
        counts.merge(new FormText(mention.surface(), mention.form()), count, Integer::sum);
        keys.add(mention.key());
      }
    }
    var forms =
        counts.entrySet().stream()
            .map(count ->
                new FormCount(count.getKey().text(), count.getKey().form(), count.getValue()))
            .sorted(MOST_FREQUENT_FIRST)
            .toList();
    int total = forms.stream().mapToInt(FormCount::mentionCount).sum();
    return new MentionCounts(keys, forms, total, found.path("doc_count").asInt());
  }

  private static void requireAll(JsonNode values) throws IOException {
    if (values.path("sum_other_doc_count").asLong() > 0) {
      throw new IOException(
          "more than " + MOST_VALUES + " are to be counted: ask for fewer, or for less of them");
    }
  }

  private Summary summary(Wanted.Mentions wanted, JsonNode found) throws IOException {
    requireAll(found.path("articles"));
    var named = first(found.path("named").path("best"));
    return new Summary(
        counts(wanted, found),
        found.path("articles").path("buckets").size(),
        RowSearch.days(found),
        named.isPresent() ? named : first(found.path("best")));
  }

  private static Optional<ClusterRow> first(JsonNode best) {
    return RowSearch.rows(best.path("hits").path("hits")).stream().findFirst();
  }
}
