package org.standoff.opensearch.compiling;

import static org.standoff.opensearch.client.Dsl.all;
import static org.standoff.opensearch.client.Dsl.any;
import static org.standoff.opensearch.client.Dsl.between;
import static org.standoff.opensearch.client.Dsl.term;
import static org.standoff.opensearch.client.Dsl.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.Wanted;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;

/**
 * Turns what is wanted of a fact into a query of a cluster. It finds facts of all whose keys a
 * subject has: which of them are meant, its characters and its article say.
 */
public final class FactQueries {
  private FactQueries() {}

  public static Map<String, Object> compile(Wanted.InFact wanted) {
    List<Map<String, Object>> parts = new ArrayList<>();
    parts.add(term(IndexSchema.DOCUMENT, IndexSchema.FACT));
    if (!wanted.kinds().isEmpty()) {
      parts.add(
          terms(
              IndexSchema.FACT_KIND,
              wanted.kinds().stream().map(Fact.Kind::label).sorted().toList()));
    }
    if (wanted.minimumScore() > 0) {
      parts.add(between(IndexSchema.SCORE, IndexSchema.score(wanted.minimumScore()), null));
    }
    wanted.subject().ifPresent(named -> parts.add(subject(named)));
    parts.addAll(WordQueries.allOf(wanted.predicate(), IndexSchema.PREDICATE));
    wanted.object().ifPresent(named -> parts.add(object(named)));
    parts.addAll(WordQueries.allOf(wanted.about(), IndexSchema.OBJECT, IndexSchema.NEARBY));
    wanted.anywhere().ifPresent(named -> parts.add(anywhere(named)));
    return all(parts, List.of(term(IndexSchema.PART, IndexSchema.PART)));
  }

  private static Map<String, Object> subject(Wanted.Named named) {
    return named(named, IndexSchema.SUBJECT_KEY, IndexSchema.SUBJECT);
  }

  private static Map<String, Object> object(Wanted.Named named) {
    return named(named, IndexSchema.OBJECT_KEY, IndexSchema.OBJECT);
  }

  private static Map<String, Object> anywhere(Wanted.Named named) {
    return any(
        List.of(
            words(named, IndexSchema.SUBJECT, IndexSchema.PREDICATE, IndexSchema.OBJECT),
            subject(named),
            object(named)));
  }

  private static Map<String, Object> named(Wanted.Named named, String keyField, String wordField) {
    Set<String> keys = new TreeSet<>();
    named.bearers().forEach(entity -> keys.addAll(entity.keys()));
    return any(List.of(terms(keyField, keys), words(named, wordField)));
  }

  /** All words, if there are any. */
  private static Map<String, Object> words(Wanted.Named named, String... fields) {
    return named.words().isEmpty() ? Dsl.none() : all(WordQueries.allOf(named.words(), fields));
  }
}
