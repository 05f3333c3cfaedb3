package org.standoff.opensearch;

import static org.standoff.opensearch.client.Dsl.both;
import static org.standoff.opensearch.client.Dsl.term;
import static org.standoff.opensearch.client.Dsl.terms;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.StoredArticle;
import org.standoff.index.writing.ArticleBlock;
import org.standoff.opensearch.client.Cluster;
import org.standoff.opensearch.client.View;
import org.standoff.opensearch.finding.Articles;
import org.standoff.opensearch.finding.Remembered;
import org.standoff.opensearch.stored.AccountDocuments;
import org.standoff.opensearch.stored.ArticleDocuments;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.search.Account;
import org.standoff.search.ArticleNames;
import org.standoff.search.Holdings;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/**
 * What a cluster holds. Single articles are looked at as they are now, so that whoever goes on with
 * what another left unfinished sees all of it.
 *
 * @param model the id of the models that annotate
 * @param isCommitted whether anybody ever committed
 */
record ClusterHoldings(
    Cluster cluster, String index, View view, ArticleNames names, String model, boolean isCommitted)
    implements Holdings {
  private static final int PAGE = 200;

  @Override
  public boolean has(Article article) throws IOException {
    var stored = ArticleNames.at(names.stored(article.path()), article);
    var state = ArticleBlock.state(Keys.of(stored.path()), StoredArticle.of(stored), model);
    var found = document(stored.path(), IndexSchema.STATE);
    return found
        .map(document ->
            document.path("_source").path(IndexSchema.STATE).path(0).asText().equals(state))
        .orElse(false);
  }

  /** The article at a path, under the path it is kept by. */
  Optional<AnnotatedArticle> article(ArticlePath path) throws IOException {
    var found = document(names.stored(path), ClusterSchema.PACKED);
    return found.isEmpty() ? Optional.empty() : Optional.of(Articles.unpack(found.get()));
  }

  private Optional<JsonNode> document(ArticlePath stored, String field) throws IOException {
    var article = ClusterSchema.hash(Keys.of(stored));
    return cluster.find(
        "GET",
        "/" + index + "/_doc/" + ArticleDocuments.id(article),
        Map.of("routing", article, "_source_includes", field));
  }

  @Override
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    var fetched = new Remembered(view);
    var store = new ClusterStore(fetched, names, model);
    var found = store.articles(pathOrId);
    while (!fetched.isComplete()) {
      fetched.fetch(List.of());
      found = store.articles(pathOrId);
    }
    return found;
  }

  @Override
  public List<Account> accounts(Optional<String> within) throws IOException {
    var all = term(IndexSchema.DOCUMENT, AccountDocuments.ACCOUNT);
    List<Account> accounts = new ArrayList<>();
    for (var hit :
        view.all(
            Map.of(
                "query",
                within
                    .map(place ->
                        both(all, terms(IndexSchema.ACCOUNT_WITHIN, names.candidates(place))))
                    .orElse(all),
                "sort",
                List.of(IndexSchema.ORDER)))) {
      var account = AccountDocuments.read(hit);
      accounts.add(account.at(names.shown(account.path())));
    }
    return accounts;
  }

  @Override
  public Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    view.values(
        term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE),
        List.of(ClusterSchema.FILE),
        false,
        bucket -> {
          var file = bucket.path("key").path(ClusterSchema.FILE).asText();
          if (!Keys.isCut(file)) {
            files.add(names.shown(ArticlePath.of(file)).file());
          }
        });
    return files;
  }

  /** All articles, some at a time, in the order in which they were put in. */
  Iterable<Article> stored() {
    return () -> {
      Deque<Article> read = new ArrayDeque<>();
      Map<String, Object> page = new LinkedHashMap<>();
      page.put("query", term(IndexSchema.DOCUMENT, IndexSchema.ARTICLE));
      page.put("sort", List.of(ClusterSchema.PUT, ClusterSchema.OF));
      page.put("_source", List.of(ClusterSchema.PACKED));
      page.put("size", PAGE);
      return new Iterator<>() {
        private boolean isAtEnd;

        @Override
        public boolean hasNext() {
          if (read.isEmpty() && !isAtEnd) {
            isAtEnd = !readPage(page, read);
          }
          return !read.isEmpty();
        }

        @Override
        public Article next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          return read.remove();
        }
      };
    };
  }

  private boolean readPage(Map<String, Object> page, Deque<Article> read) {
    try {
      var hits = view.search(page).path("hits").path("hits");
      for (var hit : hits) {
        var article = Articles.unpack(hit).article();
        read.add(ArticleNames.at(names.shown(article.path()), article));
        page.put("search_after", hit.path("sort"));
      }
      return hits.size() == PAGE;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    view.close();
  }
}
