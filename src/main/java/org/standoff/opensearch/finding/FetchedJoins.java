package org.standoff.opensearch.finding;

import static org.standoff.opensearch.client.Dsl.both;
import static org.standoff.opensearch.client.Dsl.term;
import static org.standoff.opensearch.client.Dsl.terms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.MentionTerm;
import org.standoff.index.sieve.Sieve;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.compiling.SentenceQueries;
import org.standoff.opensearch.stored.ArticleDocuments;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.opensearch.stored.CountedMention;
import org.standoff.text.Keys;

/**
 * Fetches what leads from some documents to others.
 *
 * @param scope the documents that the question is about
 */
public record FetchedJoins(Remembered fetched, Map<String, Object> scope)
    implements SentenceQueries.Joins {
  private static final int MOST_VALUES = 60_000;

  /** So many articles are looked into at once. */
  private static final int MOST_SIEVED = 500;

  @Override
  public List<MentionTerm> mentions(Set<String> keys) throws IOException {
    if (keys.isEmpty()) {
      return List.of();
    }
    var found =
        fetched.search(
            Dsl.counting(
                terms(IndexSchema.ENTITY, keys),
                Dsl.values(
                    IndexSchema.MENTION, MOST_VALUES, Dsl.anyOf(keys) + Keys.SEPARATOR + ".*")));
    if (found.isMissingNode()) {
      fetched.require();
    }
    Set<String> mentions = new TreeSet<>();
    for (var bucket : found.path("aggregations").path("values").path("buckets")) {
      mentions.add(CountedMention.parse(bucket.path("key").asText()).mention().toString());
    }
    return mentions.stream().map(MentionTerm::parse).toList();
  }

  @Override
  public Map<String, Object> sentencesOf(Map<String, Object> query) throws IOException {
    Set<String> sentences = new LinkedHashSet<>();
    for (var row : rows(query)) {
      sentences.add(ArticleDocuments.id(row.article(), row.sentence()));
    }
    return terms("_id", sentences);
  }

  private List<ClusterRow> rows(Map<String, Object> query) throws IOException {
    var rows = new RowSearch(fetched, scope).all(both(scope, query), RowSearch.BY_PLACE);
    fetched.require();
    return rows;
  }

  @Override
  public Map<String, Object> around(Map<String, Object> query, String field) throws IOException {
    Set<String> values = new LinkedHashSet<>();
    fetched.values(
        both(term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE), both(scope, query)),
        List.of(field),
        false,
        bucket -> values.add(bucket.path("key").path(field).asText()));
    fetched.require();
    return terms(field, values);
  }

  @Override
  public Map<String, Object> sieved(Map<String, Object> candidates, Wanted.InSentence wanted)
      throws IOException {
    var rows = rows(both(term(IndexSchema.DOCUMENT, IndexSchema.SENTENCE), candidates));
    List<String> articles =
        new ArrayList<>(new LinkedHashSet<>(rows.stream().map(ClusterRow::article).toList()));
    fetched.articles().want(articles);
    fetched.require();
    Set<String> sentences = new LinkedHashSet<>();
    for (int from = 0; from < articles.size(); from += MOST_SIEVED) {
      var some = articles.subList(from, Math.min(from + MOST_SIEVED, articles.size()));
      List<AnnotatedArticle> read = new ArrayList<>();
      for (var article : some) {
        read.add(fetched.articles().get(article));
      }
      try (var sieve = new Sieve(read)) {
        for (var sentence : sieve.holding(wanted)) {
          var article = ClusterSchema.hash(sentence.articleKey());
          sentences.add(ArticleDocuments.id(article, sentence.number()));
        }
      }
    }
    return terms("_id", sentences);
  }
}
