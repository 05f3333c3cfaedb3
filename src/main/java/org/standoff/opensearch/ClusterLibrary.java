package org.standoff.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.answers.CorrectionReview;
import org.standoff.opensearch.client.Access;
import org.standoff.opensearch.client.Cluster;
import org.standoff.opensearch.client.ClusterAddress;
import org.standoff.opensearch.client.View;
import org.standoff.opensearch.stored.About;
import org.standoff.search.ArticleNames;
import org.standoff.search.ArticleStore;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionStore;
import org.standoff.search.Holdings;
import org.standoff.search.Library;
import org.standoff.search.LoggedCorrection;
import org.standoff.search.SearchException;
import org.standoff.search.Searcher;
import org.standoff.search.Statistics;

/**
 * Articles with their annotations in a cluster of OpenSearch. Its name is an alias for the index
 * that is used today. Any number of programs may write to it at the same time.
 */
public final class ClusterLibrary implements Library {
  private final Cluster cluster;
  private final ArticleNames names;
  private final ClusterCorrections corrections;

  private ClusterLibrary(Cluster cluster, ArticleNames names) {
    this.cluster = cluster;
    this.names = names;
    corrections = new ClusterCorrections(cluster, names);
  }

  /**
   * The index at an address, which need not exist yet.
   *
   * @param address as {@code opensearch://HOST:PORT/NAME}
   * @param workingDirectory what the user's relative paths start from
   * @param environment what variables say of how the cluster lets the program in
   * @throws IllegalArgumentException if it is no address
   * @throws IOException if a file that the variables name cannot be read
   */
  public static ClusterLibrary at(
      String address, Path workingDirectory, Map<String, String> environment) throws IOException {
    var access = Access.of(environment);
    var home = access.home().map(workingDirectory::resolve).orElse(workingDirectory);
    return new ClusterLibrary(
        new Cluster(ClusterAddress.parse(address), access),
        new ArticleNames(home, workingDirectory));
  }

  /** How many requests the cluster was sent so far. */
  public long requestCount() {
    return cluster.requestCount();
  }

  private String index() {
    return cluster.address().name();
  }

  private ClusterState read() throws IOException {
    return ClusterState.read(corrections);
  }

  @Override
  public boolean exists() throws IOException {
    return cluster.has("/" + index() + "/_doc/" + About.ID);
  }

  @Override
  public Searcher searcher() throws IOException {
    var view = new View(cluster, index());
    if (!view.open()) {
      throw ClusterState.none(cluster);
    }
    return new ClusterSearcher(view, names, corrections);
  }

  @Override
  public Searcher supposing(Correction correction) throws IOException {
    var state = read();
    List<Correction> log = new ArrayList<>(state.log());
    log.add(correction);
    return searcher(new ClusterState(cluster, state.about(), log));
  }

  /** Articles that are put in nowhere can be searched beside an index in a folder only. */
  @Override
  public Searcher supposing(List<AnnotatedArticle> articles) throws IOException {
    throw new SearchException(
        "new articles cannot be watched for beside an index in a cluster: copy it with `standoff"
            + " pull "
            + cluster.address()
            + "`, and watch there");
  }

  @Override
  public void articles(Taker taker) throws IOException {
    var about = read().requireThisSchema();
    try (var holdings = holdings(index(), about.model(), true)) {
      for (var article : holdings.stored()) {
        taker.take(article);
      }
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private ClusterSearcher searcher(ClusterState state) throws IOException {
    state.requireThisSchema();
    return new ClusterSearcher(new View(cluster, index()), names, corrections).knowing(state);
  }

  @Override
  public String state() throws IOException {
    var state = read();
    return state.require().generation() + "-" + state.log().size();
  }

  @Override
  public Holdings holdings(String model) throws IOException {
    read().requireThisSchema();
    return holdings(index(), model, true);
  }

  private ClusterHoldings holdings(String index, String model, boolean isCommitted) {
    return new ClusterHoldings(cluster, index, new View(cluster, index), names, model, isCommitted);
  }

  /** Nobody waits for anybody: each article is replaced by itself. */
  @Override
  public ArticleStore writer(String model, Duration patience) throws IOException {
    var state = read();
    if (state.about().isPresent()) {
      state.requireThisSchema();
    } else if (!cluster.has("/" + index())) {
      create(index() + "-" + stamp(), true);
    }
    return new ClusterWriter(
        cluster,
        index(),
        names,
        model,
        holdings(index(), model, state.about().isPresent()),
        Optional.empty());
  }

  @Override
  public ArticleStore rebuilder(String model) throws IOException {
    read().require();
    var next = index() + "-" + stamp();
    create(next, false);
    return new ClusterWriter(
        cluster,
        next,
        names,
        model,
        holdings(index(), model, false),
        Optional.of(() -> switchTo(next)));
  }

  private static String stamp() {
    return Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);
  }

  private void create(String index, boolean named) throws IOException {
    var access = cluster.access();
    Map<String, Object> aliases = named ? Map.of(index(), Map.of()) : Map.of();
    cluster.status(
        "PUT",
        "/" + index,
        Map.of(),
        Map.of(
            "settings",
            Map.of(
                "number_of_shards",
                access.shards(),
                "number_of_replicas",
                access.replicas(),
                "refresh_interval",
                "-1",
                "index.max_terms_count",
                1_000_000,
                "index.max_regex_length",
                100_000),
            "mappings",
            mapping(),
            "aliases",
            aliases));
  }

  private static Object mapping() throws IOException {
    try (InputStream in = ClusterLibrary.class.getResourceAsStream("mapping.json")) {
      return Cluster.JSON.readTree(in);
    }
  }

  /** What was rebuilt takes the name, and what it was made from is given up. */
  private void switchTo(String next) throws IOException {
    List<Object> actions = new ArrayList<>();
    for (var old : cluster.get("/_alias/" + index()).properties()) {
      if (!old.getKey().equals(next)) {
        actions.add(Map.of("remove_index", Map.of("index", old.getKey())));
      }
    }
    actions.add(Map.of("add", Map.of("index", next, "alias", index())));
    cluster.post("/_aliases", Map.of("actions", actions));
  }

  @Override
  public CorrectionStore corrections() {
    return corrections;
  }

  @Override
  public List<LoggedCorrection> reviewedCorrections() throws IOException {
    var state = read();
    var signatures = corrections.signatures();
    try (var searcher = searcher(state)) {
      return searcher.store(
          store -> new CorrectionReview(store, names, state.log()).run(signatures));
    }
  }

  @Override
  public String model() throws IOException {
    return read().require().model();
  }

  @Override
  public Statistics statistics() throws IOException {
    var about = read().requireThisSchema();
    try (var view = new View(cluster, index())) {
      var bytes = cluster.get("/" + index() + "/_stats/store");
      return new ClusterCounting(view)
          .count(
              about.model(),
              bytes.path("_all").path("primaries").path("store").path("size_in_bytes").asLong());
    }
  }

  @Override
  public int verify(Consumer<String> problem) throws IOException {
    read().requireThisSchema();
    corrections.problems().forEach(problem);
    try (var view = new View(cluster, index())) {
      return new ClusterVerification(view, problem).run();
    }
  }
}
