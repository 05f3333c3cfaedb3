package org.standoff.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.client.Cluster;
import org.standoff.opensearch.stored.About;
import org.standoff.opensearch.stored.AccountDocuments;
import org.standoff.opensearch.stored.ArticleDocuments;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.search.Account;
import org.standoff.search.ArticleNames;
import org.standoff.search.ArticleStore;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/**
 * Puts articles into a cluster, many at once. What was put in is there when it was sent, and others
 * see it from the next commit on: of anybody who writes to the same index. So closing gives up only
 * what was not sent yet, and to put an article in again does no harm.
 */
final class ClusterWriter implements ArticleStore {
  /** What is sent at once, in characters. */
  private static final int ENOUGH = 4_000_000;

  private static final int TRIES = 8;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  private final Cluster cluster;
  private final String index;
  private final ArticleNames names;
  private final String model;
  private final ClusterHoldings before;
  private final Optional<Switch> anew;

  /** What is to be written, by what stands for the article; lines of a bulk request. */
  private final Map<String, List<String>> waiting = new LinkedHashMap<>();

  private final List<String> accounts = new ArrayList<>();
  private int size;
  private long lastPut;
  private boolean changed;

  /** What makes a rebuilt index the one that everybody asks. */
  interface Switch {
    void run() throws IOException;
  }

  /**
   * Writes into an index that is there.
   *
   * @param anew when it is written anew, what follows the commit
   */
  ClusterWriter(
      Cluster cluster,
      String index,
      ArticleNames names,
      String model,
      ClusterHoldings before,
      Optional<Switch> anew) {
    this.cluster = cluster;
    this.index = index;
    this.names = names;
    this.model = model;
    this.before = before;
    this.anew = anew;
  }

  @Override
  public boolean has(Article article) throws IOException {
    return anew.isEmpty() && before.has(article);
  }

  @Override
  public Set<String> files() throws IOException {
    return before.files();
  }

  @Override
  public Optional<Article> article(ArticlePath path) throws IOException {
    return before.article(path).map(found -> ArticleNames.at(path, found.article()));
  }

  @Override
  public void put(AnnotatedArticle article) throws IOException {
    var stored = names.stored(article);
    List<String> lines = new ArrayList<>();
    var of = ClusterSchema.hash(Keys.of(stored.article().path()));
    for (var document : ArticleDocuments.of(stored, nextPut())) {
      lines.add(action("index", document.id(), of));
      lines.add(Cluster.JSON.writeValueAsString(document.fields()));
    }
    add(of, lines);
  }

  /** Later than any before, by whomever, as far as clocks agree. */
  private synchronized long nextPut() {
    lastPut = Math.max(lastPut + 1, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
    return lastPut;
  }

  @Override
  public void remove(ArticlePath path) throws IOException {
    add(ClusterSchema.hash(Keys.of(names.stored(path))), List.of());
  }

  private synchronized void add(String article, List<String> lines) throws IOException {
    waiting.remove(article);
    waiting.put(article, lines);
    for (var line : lines) {
      size += line.length();
    }
    if (size > ENOUGH) {
      send();
    }
  }

  private static String action(String verb, String id, String routing) throws IOException {
    return Cluster.JSON.writeValueAsString(Map.of(verb, Map.of("_id", id, "routing", routing)));
  }

  @Override
  public synchronized void put(Account account) throws IOException {
    var stored = account.at(names.stored(account.path()));
    var id = AccountDocuments.id(stored.path());
    accounts.add(action("index", id, id));
    accounts.add(Cluster.JSON.writeValueAsString(AccountDocuments.of(stored)));
  }

  @Override
  public synchronized void removeAccount(ArticlePath path) throws IOException {
    var id = AccountDocuments.id(names.stored(path));
    accounts.add(action("delete", id, id));
  }

  @Override
  public List<Account> accounts(Optional<String> within) throws IOException {
    return before.accounts(within);
  }

  @Override
  public List<ArticlePath> articles(String pathOrId) throws IOException {
    return before.articles(pathOrId);
  }

  @Override
  public Optional<AnnotatedArticle> annotated(Article article) throws IOException {
    return before
        .article(article.path())
        .filter(found -> found.model().equals(model))
        .map(names::shown);
  }

  @Override
  public Iterable<Article> stored() {
    return before.stored();
  }

  /** Sends what is waiting: first of each article what it replaces has more of, then the rest. */
  private void send() throws IOException {
    List<String> lines = new ArrayList<>();
    if (!waiting.isEmpty()) {
      addSurplus(lines);
      waiting.values().forEach(lines::addAll);
    }
    lines.addAll(accounts);
    if (!lines.isEmpty()) {
      bulk(lines);
      changed = true;
    }
    waiting.clear();
    accounts.clear();
    size = 0;
  }

  private void addSurplus(List<String> lines) throws IOException {
    List<Object> wanted = new ArrayList<>();
    for (var article : waiting.keySet()) {
      wanted.add(Map.of("_id", ArticleDocuments.id(article), "routing", article));
    }
    var found =
        cluster.ask(
            "POST",
            "/" + index + "/_mget",
            Map.of("_source_includes", IndexSchema.NUMBER + "," + ClusterSchema.SENTENCE),
            Map.of("docs", wanted));
    for (var document : found.path("docs")) {
      if (document.path("found").asBoolean()) {
        var article = document.path("_id").asText();
        addSurplus(article, document.path("_source"), lines);
      }
    }
  }

  private void addSurplus(String article, JsonNode old, List<String> lines) throws IOException {
    var kept = waiting.get(article);
    if (kept.isEmpty()) {
      lines.add(action("delete", ArticleDocuments.id(article), article));
    }
    for (int i = 0; i < old.path(IndexSchema.NUMBER).asInt(); i++) {
      addSurplus(article, ArticleDocuments.id(article, i), kept, lines);
    }
    for (int i = 0; i < old.path(ClusterSchema.SENTENCE).asInt(); i++) {
      addSurplus(article, ArticleDocuments.entityId(article, i), kept, lines);
    }
  }

  private static void addSurplus(String article, String id, List<String> kept, List<String> lines)
      throws IOException {
    if (!kept.contains(action("index", id, article))) {
      lines.add(action("delete", id, article));
    }
  }

  /** What is refused for the moment is sent again, a little later each time. */
  private void bulk(List<String> lines) throws IOException {
    var left = lines;
    var pause = FIRST_PAUSE;
    for (int tries = TRIES; ; tries--) {
      var answer =
          cluster.ask("POST", "/" + index + "/_bulk", Map.of(), String.join("\n", left) + "\n");
      left = refused(left, answer, tries == 1);
      if (left.isEmpty()) {
        return;
      }
      Cluster.pause(pause);
      pause = pause.multipliedBy(2);
    }
  }

  /**
   * The lines of what was refused for the moment.
   *
   * @param isLast whether nothing may be refused any more
   */
  private List<String> refused(List<String> lines, JsonNode answer, boolean isLast)
      throws IOException {
    List<String> refused = new ArrayList<>();
    int at = 0;
    for (var item : answer.path("items")) {
      boolean isDelete = item.has("delete");
      var result = isDelete ? item.path("delete") : item.path("index");
      int next = at + (isDelete ? 1 : 2);
      int status = result.path("status").asInt();
      if (status >= 300 && !(isDelete && status == 404)) {
        if (isLast || !Cluster.isForTheMoment(status)) {
          throw new IOException(
              "the cluster of "
                  + cluster.address()
                  + " refused a document ("
                  + result.path("error").path("type").asText()
                  + ": "
                  + result.path("error").path("reason").asText()
                  + "): see to its health, then ingest again");
        }
        refused.addAll(lines.subList(at, next));
      }
      at = next;
    }
    return refused;
  }

  @Override
  public boolean checkpoint() throws IOException {
    if (anew.isEmpty()) {
      commit();
    }
    return anew.isEmpty();
  }

  @Override
  public synchronized void commit() throws IOException {
    send();
    if (changed || !before.isCommitted()) {
      cluster.put("/" + index + "/_doc/" + About.ID, About.document(model));
      cluster.requireWhole(cluster.post("/" + index + "/_refresh", null));
    }
    if (anew.isPresent()) {
      anew.get().run();
    }
    changed = false;
  }

  /** Gives up what was not sent. */
  @Override
  public void close() throws IOException {
    before.close();
  }
}
