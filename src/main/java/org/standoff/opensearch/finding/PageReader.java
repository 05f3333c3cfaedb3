package org.standoff.opensearch.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundSentence;
import org.standoff.identities.Identity;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.search.ArticleNames;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/**
 * Reads the articles of rows that were found, all of an answer at once.
 *
 * @param context so many sentences before and after each passage
 */
public record PageReader(Remembered fetched, ArticleNames names, int context) {

  /** The sentences of some rows, in their order; none if the articles have to be fetched yet. */
  public List<FoundSentence> sentences(List<ClusterRow> rows) throws IOException {
    var pages = pages(rows.stream().map(ClusterRow::article).toList());
    if (pages.isEmpty()) {
      return List.of();
    }
    return rows.stream().map(row -> pages.get(row.article()).sentence(row.sentence())).toList();
  }

  /** The facts of some rows, in their order; none if the articles have to be fetched yet. */
  public List<FoundFact> facts(List<ClusterRow> rows) throws IOException {
    var pages = pages(rows.stream().map(ClusterRow::article).toList());
    if (pages.isEmpty()) {
      return List.of();
    }
    return rows.stream().map(row -> pages.get(row.article()).fact(row.number())).toList();
  }

  /** The facts that start in each of some sentences, in their order. */
  public List<List<FoundFact>> factsOf(List<FoundSentence> sentences) throws IOException {
    var pages = pages(articles(sentences));
    return sentences.stream()
        .map(one ->
            pages.get(ClusterSchema.hash(one.articleKey())).factsOf(one.passage().sentence()))
        .toList();
  }

  private static List<String> articles(List<FoundSentence> sentences) {
    return sentences.stream().map(one -> ClusterSchema.hash(one.articleKey())).toList();
  }

  private Map<String, Passages> pages(List<String> articles) throws IOException {
    fetched.lookups().require();
    fetched.articles().want(articles);
    Map<String, Passages> pages = new HashMap<>();
    if (!fetched.articles().isComplete()) {
      return pages;
    }
    for (var article : articles) {
      if (!pages.containsKey(article)) {
        pages.put(article, new Passages(fetched.articles().get(article), names, context));
      }
    }
    return pages;
  }

  /** The keys of all that is mentioned in each sentence of the articles of some sentences. */
  public List<List<Set<String>>> named(List<FoundSentence> sentences) throws IOException {
    var articles = articles(sentences);
    Map<String, List<Set<String>>> named = new LinkedHashMap<>();
    for (var article : articles) {
      named.put(article, named(fetched.articles().get(article)));
    }
    return articles.stream().map(named::get).toList();
  }

  private static List<Set<String>> named(AnnotatedArticle article) {
    List<Set<String>> named = new ArrayList<>();
    article.sentences().forEach(_ -> named.add(new HashSet<>()));
    for (var mention : article.mentions()) {
      var entity = article.entities().get(mention.entity());
      named.get(mention.sentence()).add(Keys.bounded(entity.key()));
    }
    return named;
  }

  /**
   * Those of the facts whose subject is one of some entities, as far as it is any of which they
   * were split.
   */
  public List<ClusterRow> meant(List<ClusterRow> facts, List<Identity> entities)
      throws IOException {
    fetched.articles().want(facts.stream().map(ClusterRow::article).toList());
    fetched.require();
    List<ClusterRow> meant = new ArrayList<>();
    for (var row : facts) {
      if (isMeant(row, fetched.articles().get(row.article()), entities)) {
        meant.add(row);
      }
    }
    return meant;
  }

  private static boolean isMeant(
      ClusterRow row, AnnotatedArticle article, List<Identity> entities) {
    var subject = article.facts().get(row.number()).subject();
    if (subject.isEmpty() || subject.get().entity().isEmpty()) {
      return true;
    }
    var entity = article.entities().get(subject.get().entity().getAsInt());
    var key = Keys.bounded(entity.key());
    var surface = subject.get().part().text();
    return entities.stream().noneMatch(one -> one.keys().contains(key))
        || entities.stream().anyMatch(one -> one.isMeantBy(key, surface, row.key(), row.day()));
  }

  /**
   * The paths of the articles that a query finds, as they lead there from the working directory.
   */
  public List<ArticlePath> paths(Map<String, Object> query) throws IOException {
    List<ArticlePath> paths = new ArrayList<>();
    for (var hit :
        fetched.all(
            Map.of(
                "query",
                query,
                "sort",
                List.of(org.standoff.index.stored.IndexSchema.ORDER),
                "_source",
                List.of(ClusterSchema.PATH_FILE, ClusterSchema.PATH_RECORD)))) {
      var source = hit.path("_source");
      var record =
          source.has(ClusterSchema.PATH_RECORD)
              ? Optional.of(source.path(ClusterSchema.PATH_RECORD).asText())
              : Optional.<String>empty();
      paths.add(
          names.shown(new ArticlePath(source.path(ClusterSchema.PATH_FILE).asText(), record)));
    }
    return paths;
  }

  /** The copies among the articles that a query finds. */
  public ClusterCopies copies(Map<String, Object> query) throws IOException {
    fetched.require();
    return new ClusterCopies(Articles.all(fetched.view(), query), names);
  }
}
