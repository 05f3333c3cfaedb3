package org.standoff.opensearch.finding;

import static org.standoff.opensearch.client.Dsl.any;
import static org.standoff.opensearch.client.Dsl.both;
import static org.standoff.opensearch.client.Dsl.prefix;
import static org.standoff.opensearch.client.Dsl.term;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.identities.Aliases;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.SpeltTerm;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.client.View;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.text.Casing;
import org.standoff.text.Keys;

/**
 * What one question looks up among the names of a cluster. Names are asked one by one, and a
 * request for each would take long: so what is not known yet is taken down and taken for nothing,
 * all that was taken down is fetched at once, and the question is asked again, until it finds all
 * that it looks up. May be shared by threads.
 */
public final class Lookups {
  /** So many are fetched by one request. */
  private static final int MOST_AT_ONCE = 200;

  private static final int MOST_VALUES = 65_000;

  /** Of more names that are met at once, most will not matter. */
  private static final int MOST_FOLLOWED = 10;

  /** What is looked up. */
  public sealed interface Lookup {
    /** The keys of entities that a query finds. */
    record Bearers(Map<String, Object> query) implements Lookup {}

    /** The folded acronyms by which articles call an entity. */
    record Acronyms(String key) implements Lookup {}

    /** The pronouns by which an entity is mentioned. */
    record Pronouns(String key) implements Lookup {}

    /** How many sentences have a word, by the name of the casing in which it is written. */
    record Casings(String word) implements Lookup {}

    /** Whether a person is something: one value if so. */
    record Role(String key, String word) implements Lookup {}
  }

  /** That a question has to be asked again. */
  public static final class Unfetched extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unfetched() {
      super("names have to be fetched first", null, false, false);
    }
  }

  private final View view;
  private final Map<Lookup, Map<String, Integer>> known = new LinkedHashMap<>();
  private final Set<Lookup> missing = new LinkedHashSet<>();

  /** What is likely to be looked up next, which is fetched with what is missing. */
  private final Set<Lookup> likely = new LinkedHashSet<>();

  public Lookups(View view) {
    this.view = view;
  }

  /** What is found, with counts; nothing if it is not known yet. */
  public synchronized Map<String, Integer> get(Lookup lookup) {
    var found = known.get(lookup);
    if (found == null) {
      missing.add(lookup);
      return Map.of();
    }
    return found;
  }

  /**
   * Goes on only with names that are known.
   *
   * @throws Unfetched if one is not
   */
  public synchronized void require() {
    if (!missing.isEmpty()) {
      throw new Unfetched();
    }
  }

  public synchronized boolean isComplete() {
    return missing.isEmpty();
  }

  /** The searches for what was taken down and what is likely to be, each with what it is for. */
  synchronized Map<List<Lookup>, Map<String, Object>> searches() {
    if (missing.isEmpty()) {
      return Map.of();
    }
    Set<Lookup> all = new LinkedHashSet<>(missing);
    all.addAll(likely);
    all.removeAll(known.keySet());
    List<Lookup> ofEntities = new ArrayList<>();
    Map<List<Lookup>, Map<String, Object>> searches = new LinkedHashMap<>();
    for (var lookup : all) {
      if (lookup instanceof Lookup.Bearers || lookup instanceof Lookup.Acronyms) {
        ofEntities.add(lookup);
      } else {
        // What many sentences have is not tried against what others look up.
        searches.put(List.of(lookup), search(List.of(lookup)));
      }
    }
    for (int from = 0; from < ofEntities.size(); from += MOST_AT_ONCE) {
      var some = ofEntities.subList(from, Math.min(from + MOST_AT_ONCE, ofEntities.size()));
      searches.put(List.copyOf(some), search(some));
    }
    return searches;
  }

  private static Map<String, Object> search(List<Lookup> lookups) {
    Map<String, Object> aggregations = new LinkedHashMap<>();
    for (int i = 0; i < lookups.size(); i++) {
      aggregations.put(String.valueOf(i), aggregation(lookups.get(i)));
    }
    // Each document is tried for each lookup, so that none may come that is for none.
    return Dsl.counting(any(lookups.stream().map(Lookups::meant).toList()), aggregations);
  }

  /** The documents that a lookup counts. */
  private static Map<String, Object> meant(Lookup lookup) {
    return switch (lookup) {
      case Lookup.Bearers(var query) ->
          both(term(IndexSchema.DOCUMENT, ClusterSchema.ENTITY), query);
      case Lookup.Acronyms(var key) -> term(ClusterSchema.WHO, key);
      case Lookup.Pronouns(var key) -> term(IndexSchema.ENTITY, key);
      case Lookup.Casings(var word) -> any(List.copyOf(casings(word).values()));
      case Lookup.Role(var key, var word) ->
          Dsl.all(
              List.of(
                  term(IndexSchema.SUBJECT_KEY, key),
                  term(IndexSchema.OBJECT, word),
                  term(IndexSchema.FACT_KIND, Fact.Kind.ROLE.label())));
    };
  }

  /** Takes what a search for some lookups found. */
  synchronized void take(List<Lookup> lookups, JsonNode found) throws IOException {
    missing.removeAll(lookups);
    likely.removeAll(lookups);
    var each = found.path("aggregations");
    for (int i = 0; i < lookups.size(); i++) {
      var values = values(lookups.get(i), each.path(String.valueOf(i)));
      known.put(lookups.get(i), values);
      if (lookups.get(i) instanceof Lookup.Bearers && values.size() <= MOST_FOLLOWED) {
        values.keySet().forEach(this::follow);
      }
    }
  }

  /** What decides of an entity that was met who it is. */
  private void follow(String key) {
    var name = key.substring(key.indexOf('/') + 1);
    var last = name.substring(name.lastIndexOf(' ') + 1);
    likely.add(having(key));
    likely.add(longer(key));
    likely.add(variants(Aliases.plain(key)));
    likely.add(new Lookup.Acronyms(key));
    likely.add(aliased(last));
    likely.add(withAcronym(last));
    for (var type : EntityType.values()) {
      var shorter = type.label() + "/" + last;
      likely.add(having(shorter));
      likely.add(longer(shorter));
      likely.add(variants(Aliases.plain(shorter)));
      likely.add(new Lookup.Acronyms(shorter));
    }
    for (var word : name.split(" ", -1)) {
      likely.add(new Lookup.Casings(word));
    }
  }

  private static Map<String, Object> aggregation(Lookup lookup) {
    return switch (lookup) {
      case Lookup.Bearers _ -> filtered(lookup, Dsl.fewValues(ClusterSchema.WHO, MOST_VALUES));
      case Lookup.Acronyms _ -> filtered(lookup, Dsl.fewValues(IndexSchema.ACRONYM, MOST_VALUES));
      case Lookup.Pronouns(var key) ->
          filtered(
              lookup,
              Dsl.fewValues(
                  IndexSchema.MENTION,
                  MOST_VALUES,
                  Dsl.quoted(Keys.join(key, "pronoun", "")) + ".*"));
      case Lookup.Casings(var word) -> Map.of("filters", Map.of("filters", casings(word)));
      case Lookup.Role _ -> Map.of("filter", meant(lookup));
    };
  }

  private static Map<String, Map<String, Object>> casings(String word) {
    Map<String, Map<String, Object>> each = new TreeMap<>();
    for (var casing : Casing.values()) {
      for (var within : SpeltTerm.Within.values()) {
        var spelt = new SpeltTerm(word, casing, within);
        each.put(
            Keys.join(casing.name(), within.name()),
            term(IndexSchema.SPELT, ClusterSchema.spelt(spelt)));
      }
    }
    return each;
  }

  private static Map<String, Object> filtered(Lookup lookup, Map<String, Object> terms) {
    return Map.of("filter", meant(lookup), "aggs", Map.of("values", Map.of("terms", terms)));
  }

  private static Map<String, Integer> values(Lookup lookup, JsonNode found) throws IOException {
    Map<String, Integer> values = new TreeMap<>();
    if (lookup instanceof Lookup.Role) {
      if (found.path("doc_count").asInt() > 0) {
        values.put("", found.path("doc_count").asInt());
      }
      return values;
    }
    if (lookup instanceof Lookup.Casings) {
      for (var one : found.path("buckets").properties()) {
        var casing = one.getKey().substring(0, one.getKey().indexOf(Keys.SEPARATOR));
        int count = one.getValue().path("doc_count").asInt();
        if (count > 0) {
          values.merge(casing, count, Integer::sum);
        }
      }
      return values;
    }
    if (found.path("values").path("sum_other_doc_count").asLong() > 0) {
      throw new IOException("more than " + MOST_VALUES + " names are meant: ask for fewer");
    }
    for (var bucket : found.path("values").path("buckets")) {
      values.put(bucket.path("key").asText(), bucket.path("doc_count").asInt());
    }
    return values;
  }

  public static Lookup.Bearers having(String key) {
    return new Lookup.Bearers(term(ClusterSchema.WHO, key));
  }

  public static Lookup.Bearers longer(String key) {
    return new Lookup.Bearers(prefix(ClusterSchema.WHO, key + " "));
  }

  public static Lookup.Bearers aliased(String alias) {
    return new Lookup.Bearers(term(IndexSchema.ALIAS, alias));
  }

  /** Those of the aliases with a beginning, which is the whole one if it has an end. */
  public static Lookup.Bearers aliasedFrom(String beginning) {
    int end = beginning.indexOf(Keys.SEPARATOR);
    if (end >= 0) {
      return aliased(beginning.substring(0, end));
    }
    return new Lookup.Bearers(prefix(IndexSchema.ALIAS, beginning));
  }

  public static Lookup.Bearers withAcronym(String acronym) {
    return new Lookup.Bearers(term(IndexSchema.ACRONYM, acronym));
  }

  public static Lookup.Bearers variants(String plain) {
    return new Lookup.Bearers(term(IndexSchema.VARIANT, plain));
  }

  public static Lookup.Bearers spelt(String folded, int distance) {
    return new Lookup.Bearers(
        Map.of(
            "fuzzy",
            Map.of(
                IndexSchema.ALIAS,
                Map.of(
                    "value",
                    folded,
                    "fuzziness",
                    distance,
                    "prefix_length",
                    0,
                    "transpositions",
                    true,
                    "rewrite",
                    "constant_score"))));
  }

  /** All pairs of an alias and a key behind it. */
  public void aliases(java.util.function.BiConsumer<String, String> taker) throws IOException {
    List<String> fields = new ArrayList<>(List.of(ClusterSchema.WHO, IndexSchema.ALIAS));
    view.values(
        term(IndexSchema.DOCUMENT, ClusterSchema.ENTITY),
        fields,
        false,
        bucket ->
            taker.accept(
                bucket.path("key").path(IndexSchema.ALIAS).asText(),
                bucket.path("key").path(ClusterSchema.WHO).asText()));
  }
}
