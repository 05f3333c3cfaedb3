package org.standoff.opensearch.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.KeyTool;
import org.standoff.search.SearchException;

/** What is said to a node that asks for a password, speaks TLS, or cannot answer. */
class ClusterTest {
  private static final String PASSWORD = "of the key";

  @TempDir private Path folder;
  private Optional<HttpServer> node = Optional.empty();
  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

  /** What the node says next; when there is nothing more, that all is well. */
  private record Answer(int status, String body) {}

  @AfterEach
  void end() {
    node.ifPresent(server -> server.stop(0));
  }

  /** Answers whom it knows by name and password; who does not say them is refused. */
  private void serve(HttpServer server) {
    node = Optional.of(server);
    var expected = "Basic " + Base64.getEncoder().encodeToString("ann:secret".getBytes(UTF_8));
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          boolean isKnown = expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
          var next = isKnown ? answers.poll() : new Answer(401, "Unauthorized");
          var answer = next == null ? new Answer(200, "{\"well\":true}") : next;
          if (!isKnown) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"news\"");
          }
          var body = answer.body.getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(answer.status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /** The cluster of the node, let in by variables {@code NAME=VALUE}. */
  private Cluster cluster(String... variables) throws IOException {
    Map<String, String> environment = new LinkedHashMap<>();
    for (var variable : variables) {
      var parts = variable.split("=", 2);
      environment.put("STANDOFF_OPENSEARCH_" + parts[0], parts[1]);
    }
    var address = "opensearch://localhost:" + node.orElseThrow().getAddress().getPort() + "/news";
    return new Cluster(ClusterAddress.parse(address), Access.of(environment));
  }

  @Test
  void passwordsAreSaidToWhoAsksForThem() throws IOException {
    serve(HttpServer.create(loopback(), 0));
    try (var cluster = cluster("USER=ann", "PASSWORD=secret")) {
      assertThat(cluster.get("/").path("well").asBoolean()).isTrue();
      assertThat(cluster.post("/", Map.of("a", 1)).path("well").asBoolean()).isTrue();
    }
    for (var variables : List.of(new String[0], new String[] {"USER=ann", "PASSWORD=guessed"})) {
      try (var cluster = cluster(variables)) {
        assertThatThrownBy(() -> cluster.get("/"))
            .isInstanceOf(SearchException.class)
            .hasMessageContaining("refused GET / with 401")
            .hasMessageEndingWith("set STANDOFF_OPENSEARCH_USER and STANDOFF_OPENSEARCH_PASSWORD");
      }
    }
  }

  @Test
  void nodesAreTrustedByTheirCertificate() throws Exception {
    var key = folder.resolve("key.p12");
    KeyTool.makeKey(key, PASSWORD);
    var certificate = folder.resolve("key.pem");
    KeyTool.exportCertificate(key, PASSWORD, certificate);
    var server = HttpsServer.create(loopback(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(speaking(key)));
    serve(server);
    try (var cluster = cluster("USER=ann", "PASSWORD=secret", "CA=" + certificate)) {
      assertThat(cluster.get("/").path("well").asBoolean()).isTrue();
    }
    // Nobody else vouches for it.
    try (var cluster = cluster("USER=ann", "PASSWORD=secret", "TLS=true")) {
      assertThatThrownBy(() -> cluster.get("/"))
          .isInstanceOf(SearchException.class)
          .hasMessageContaining("STANDOFF_OPENSEARCH_CA");
    }
    var none = folder.resolve("none.pem");
    Files.writeString(none, "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n");
    assertThatThrownBy(() -> cluster("CA=" + none)).hasMessage("no certificates are in " + none);
  }

  private static SSLContext speaking(Path key) throws Exception {
    var store = KeyStore.getInstance(key.toFile(), PASSWORD.toCharArray());
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  @Test
  void whatFailsForTheMomentIsTriedAgain() throws IOException {
    serve(HttpServer.create(loopback(), 0));
    try (var cluster = cluster("USER=ann", "PASSWORD=secret")) {
      answers.add(new Answer(503, "{}"));
      answers.add(new Answer(429, "{}"));
      assertThat(cluster.get("/").path("well").asBoolean()).isTrue();
      // One of several searches that is refused for the moment.
      answers.add(
          new Answer(200, "{\"responses\":[{\"_shards\":{}},{\"error\":{},\"status\":503}]}"));
      answers.add(new Answer(200, "{\"responses\":[{\"_shards\":{}},{\"_shards\":{}}]}"));
      var search = new Cluster.Search(Map.of(), Map.of());
      assertThat(cluster.search(List.of(search, search))).hasSize(2);
    }
  }

  @Test
  void halfAnAnswerIsNone() throws IOException {
    serve(HttpServer.create(loopback(), 0));
    try (var cluster = cluster("USER=ann", "PASSWORD=secret")) {
      for (var half :
          List.of(
              "\"timed_out\":true,\"_shards\":{\"failed\":0,\"total\":3}",
              "\"_shards\":{\"failed\":1,\"total\":3}")) {
        answers.add(new Answer(200, "{" + half + "}"));
        assertThatThrownBy(() -> cluster.search("/_search", Map.of()))
            .isInstanceOf(SearchException.class)
            .hasMessageContaining("did not answer whole")
            .hasMessageContaining("of 3 shards failed");
        answers.add(new Answer(200, "{\"responses\":[{" + half + "}]}"));
        assertThatThrownBy(() -> cluster.search(List.of(new Cluster.Search(Map.of(), Map.of()))))
            .isInstanceOf(SearchException.class)
            .hasMessageContaining("did not answer whole");
      }
      answers.add(
          new Answer(
              200,
              "{\"responses\":[{\"status\":400,\"error\":{\"root_cause\":[{\"type\":\"parsing\","
                  + "\"reason\":\"no such query\"}]}}]}"));
      assertThatThrownBy(() -> cluster.search(List.of(new Cluster.Search(Map.of(), Map.of()))))
          .hasMessageContaining("with 400 (parsing: no such query)");
    }
  }
}
