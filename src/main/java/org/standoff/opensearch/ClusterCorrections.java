package org.standoff.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standoff.identities.CorrectionLine;
import org.standoff.opensearch.client.Cluster;
import org.standoff.opensearch.client.View;
import org.standoff.search.ArticleNames;
import org.standoff.search.Correction;
import org.standoff.search.CorrectionStore;
import org.standoff.search.Signature;

/**
 * The corrections of a cluster, in an index of their own to which documents are only added: each a
 * line as in the log of a folder, with who made it and when.
 */
record ClusterCorrections(Cluster cluster, ArticleNames names) implements CorrectionStore {
  private static final String END = "-fixes";
  private static final String NUMBER = "number";
  private static final String LINE = "line";
  private static final String WHO = "who";
  private static final String WHEN = "when";
  private static final int CONFLICT = 409;

  String index() {
    return cluster.address().name() + END;
  }

  /** The search for all of them. */
  static Map<String, Object> search() {
    return Map.of("size", View.PAGE, "sort", List.of(NUMBER), "track_total_hits", true);
  }

  @Override
  public List<Correction> read() throws IOException {
    return read(found());
  }

  private JsonNode found() throws IOException {
    return cluster.has("/" + index())
        ? cluster.search("/" + index() + "/_search", search())
        : Cluster.JSON.createObjectNode();
  }

  @Override
  public List<Optional<Signature>> signatures() throws IOException {
    return signatures(found());
  }

  /** Who made the corrections that the search found. */
  static List<Optional<Signature>> signatures(JsonNode found) {
    return found
        .path("hits")
        .path("hits")
        .valueStream()
        .map(hit -> hit.path("_source"))
        .map(source ->
            source.has(WHO)
                ? Optional.of(
                    new Signature(
                        source.path(WHO).asText(), Instant.parse(source.path(WHEN).asText())))
                : Optional.<Signature>empty())
        .toList();
  }

  /** The corrections that the search found. */
  List<Correction> read(JsonNode found) throws IOException {
    var hits = found.path("hits").path("hits");
    if (found.path("hits").path("total").path("value").asInt() > hits.size()) {
      throw new IOException("more than " + View.PAGE + " corrections are in " + index());
    }
    List<Correction> corrections = new ArrayList<>();
    for (var hit : hits) {
      var line = hit.path("_source").path(LINE).asText();
      var place = index() + ":" + hit.path("_source").path(NUMBER).asInt();
      corrections.add(
          new CorrectionLine(names).read(line).orElse(new Correction.Illegible(place, line)));
    }
    return corrections;
  }

  @Override
  public List<String> problems() throws IOException {
    return read().stream()
        .filter(Correction.Illegible.class::isInstance)
        .map(Correction::toString)
        .toList();
  }

  @Override
  public int add(Correction correction, Optional<Signature> signature) throws IOException {
    if (!cluster.has("/" + index())) {
      create();
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(LINE, new CorrectionLine(names).write(correction));
    if (signature.isPresent()) {
      document.put(WHO, signature.get().name());
      document.put(WHEN, signature.get().at().toString());
    }
    for (int number = read().size() + 1; ; number++) {
      document.put(NUMBER, number);
      int status =
          cluster.status(
              "PUT", "/" + index() + "/_create/" + number, Map.of("refresh", "true"), document);
      if (status != CONFLICT) {
        return number;
      }
    }
  }

  private void create() throws IOException {
    cluster.status(
        "PUT",
        "/" + index(),
        Map.of(),
        Map.of(
            "settings",
            Map.of("number_of_shards", 1, "number_of_replicas", cluster.access().replicas()),
            "mappings",
            Map.of(
                "dynamic",
                "strict",
                "properties",
                Map.of(
                    NUMBER,
                    Map.of("type", "integer"),
                    LINE,
                    Map.of("type", "keyword", "index", false, "doc_values", false),
                    WHO,
                    Map.of("type", "keyword"),
                    WHEN,
                    Map.of("type", "date")))));
  }
}
