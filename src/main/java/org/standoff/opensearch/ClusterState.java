package org.standoff.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standoff.opensearch.client.Cluster;
import org.standoff.opensearch.client.Dsl;
import org.standoff.opensearch.stored.About;
import org.standoff.search.Correction;
import org.standoff.search.SearchException;

/** What an index says of itself, and the corrections, which are read together. */
record ClusterState(Cluster cluster, Optional<About> about, List<Correction> log) {

  /** The searches for it, which may go with others. */
  static List<Cluster.Search> searches(ClusterCorrections corrections) {
    return List.of(
        new Cluster.Search(
            Map.of("index", corrections.cluster().address().name(), "ignore_unavailable", true),
            Map.of("size", 1, "query", Dsl.term("_id", About.ID))),
        new Cluster.Search(
            Map.of("index", corrections.index(), "ignore_unavailable", true),
            ClusterCorrections.search()));
  }

  static ClusterState read(ClusterCorrections corrections) throws IOException {
    return of(corrections, corrections.cluster().search(searches(corrections)));
  }

  /** What the searches found. */
  static ClusterState of(ClusterCorrections corrections, List<JsonNode> answers)
      throws IOException {
    var about =
        answers
            .getFirst()
            .path("hits")
            .path("hits")
            .valueStream()
            .map(hit -> About.of(hit.path("_source")))
            .findFirst();
    return new ClusterState(corrections.cluster(), about, corrections.read(answers.getLast()));
  }

  About require() throws SearchException {
    return about.orElseThrow(() -> none(cluster));
  }

  /** That there is no index. */
  static SearchException none(Cluster cluster) {
    return new SearchException(
        "no index at "
            + cluster.address()
            + ": make one with `standoff ingest --index "
            + cluster.address()
            + " PATH...`");
  }

  About requireThisSchema() throws SearchException {
    var about = require();
    if (!about.isOfThisSchema()) {
      throw new SearchException(
          "index "
              + cluster.address()
              + " was written by schema "
              + about.schema()
              + ", this program reads "
              + About.THIS_SCHEMA
              + ": run `standoff ingest --rebuild`");
    }
    return about;
  }
}
