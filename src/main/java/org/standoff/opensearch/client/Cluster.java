package org.standoff.opensearch.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;
import org.standoff.search.SearchException;

/**
 * What is said to a cluster and what it answers, as JSON. What it cannot answer whole is an error;
 * what fails for the moment is tried again, a little later each time. May be shared by threads.
 */
public final class Cluster implements Closeable {
  private static final int TRIES = 7;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final int SECONDS = 120;
  private static final int NOT_FOUND = 404;

  /** It is too busy, or a node of it is away. */
  private static final Set<Integer> FOR_THE_MOMENT = Set.of(429, 502, 503, 504);

  /** What a cluster says when a node that holds a part of a view is away. */
  private static final Set<String> LOST =
      Set.of(
          "search_context_missing_exception",
          "no node found for id",
          "node_disconnected_exception",
          "node_not_connected_exception",
          "connect_transport_exception",
          "node_closed_exception");

  public static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .build();

  private final ClusterAddress address;
  private final Access access;
  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;
  private final AtomicLong requests = new AtomicLong();

  /** An answer with a status. */
  private record Answered(int status, String body) {}

  public Cluster(ClusterAddress address, Access access) throws IOException {
    this.address = address;
    this.access = access;
    transport = transport(address, access);
    client = new OpenSearchGenericClient(transport);
  }

  private static OpenSearchTransport transport(ClusterAddress address, Access access)
      throws IOException {
    var scheme = access.tls() ? "https" : "http";
    var hosts =
        address.nodes().stream()
            .map(node -> new HttpHost(scheme, node.getHost(), node.getPort()))
            .toArray(HttpHost[]::new);
    var builder = ApacheHttpClient5TransportBuilder.builder(hosts);
    builder.setRequestConfigCallback(
        config -> config.setResponseTimeout(Timeout.ofSeconds(SECONDS)));
    var tls = access.authority().isPresent() ? trusting(access.authority().get()) : null;
    builder.setHttpClientConfigCallback(http -> {
      if (access.user().isPresent()) {
        var credentials = new BasicCredentialsProvider();
        var password = access.password().orElse("").toCharArray();
        for (var host : hosts) {
          credentials.setCredentials(
              new AuthScope(host), new UsernamePasswordCredentials(access.user().get(), password));
        }
        http.setDefaultCredentialsProvider(credentials);
      }
      if (tls != null) {
        http.setConnectionManager(
            PoolingAsyncClientConnectionManagerBuilder.create().setTlsStrategy(tls).build());
      }
      return http;
    });
    return builder.build();
  }

  private static org.apache.hc.core5.http.nio.ssl.TlsStrategy trusting(Path authority)
      throws IOException {
    try (var in = Files.newInputStream(authority)) {
      var store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("ca" + number++, certificate);
      }
      var context = SSLContextBuilder.create().loadTrustMaterial(store, null).build();
      return ClientTlsStrategyBuilder.create().setSslContext(context).buildAsync();
    } catch (GeneralSecurityException unusable) {
      throw new IOException("no certificates are in " + authority, unusable);
    }
  }

  public ClusterAddress address() {
    return address;
  }

  /** Whether what was refused with a status may be taken a little later. */
  public static boolean isForTheMoment(int status) {
    return FOR_THE_MOMENT.contains(status);
  }

  public Access access() {
    return access;
  }

  /** How many requests were answered so far. */
  public long requestCount() {
    return requests.get();
  }

  public JsonNode get(String endpoint) throws IOException {
    return ask("GET", endpoint, Map.of(), null);
  }

  public JsonNode post(String endpoint, Object body) throws IOException {
    return ask("POST", endpoint, Map.of(), body);
  }

  public JsonNode put(String endpoint, Object body) throws IOException {
    return ask("PUT", endpoint, Map.of(), body);
  }

  /** What is at an endpoint; empty if there is nothing. */
  public Optional<JsonNode> find(String method, String endpoint, Map<String, String> parameters)
      throws IOException {
    var answered = send(method, endpoint, parameters, null);
    if (answered.status == NOT_FOUND) {
      return Optional.empty();
    }
    if (answered.status >= 300) {
      throw refused(method + " " + endpoint, answered.status, read(answered.body));
    }
    return Optional.of(read(answered.body));
  }

  /** Whether there is something at an endpoint. */
  public boolean has(String endpoint) throws IOException {
    return send("HEAD", endpoint, Map.of(), null).status != NOT_FOUND;
  }

  /**
   * What becomes of something of which there may be one already: 400 and 409 are told, whatever
   * else is wrong is thrown.
   */
  public int status(String method, String endpoint, Map<String, String> parameters, Object body)
      throws IOException {
    var answered = send(method, endpoint, parameters, body);
    boolean known = answered.body.contains("resource_already_exists_exception");
    if (answered.status >= 300 && answered.status != 409 && !known) {
      throw refused(method + " " + endpoint, answered.status, read(answered.body));
    }
    return answered.status;
  }

  /**
   * A search that was answered whole.
   *
   * @throws SearchException if it took too long, or a part of the index did not answer
   */
  public JsonNode search(String endpoint, Object body) throws IOException {
    var found = ask("POST", endpoint, Map.of("allow_partial_search_results", "false"), body);
    requireWhole(found);
    return found;
  }

  /**
   * A search among others.
   *
   * @param header what is searched and how; nothing if the body says so
   */
  public record Search(Map<String, Object> header, Map<String, Object> body) {}

  /**
   * What some searches find, asked by one request, in their order; each was answered whole.
   *
   * @throws SearchException if one took too long, or a part of the index did not answer
   */
  public List<JsonNode> search(List<Search> searches) throws IOException {
    var lines = new StringBuilder();
    for (var search : searches) {
      Map<String, Object> header = new LinkedHashMap<>(search.header);
      header.put("allow_partial_search_results", false);
      lines.append(JSON.writeValueAsString(header)).append('\n');
      lines.append(JSON.writeValueAsString(search.body)).append('\n');
    }
    var pause = FIRST_PAUSE;
    for (int left = TRIES - 1; ; left--) {
      var answers = post("/_msearch", lines.toString()).path("responses").valueStream().toList();
      var refused = answers.stream().filter(answer -> answer.has("error")).findFirst();
      if (refused.isEmpty()) {
        for (var answer : answers) {
          requireWhole(answer);
        }
        return answers;
      }
      int status = refused.get().path("status").asInt();
      if (left == 0 || !isForTheMoment(status)) {
        throw refused("POST /_msearch", status, refused.get());
      }
      pause(pause);
      pause = pause.multipliedBy(2);
    }
  }

  /**
   * Takes only what was answered whole.
   *
   * @throws SearchException if it took too long, or a part of the index did not answer
   */
  public void requireWhole(JsonNode found) throws SearchException {
    var shards = found.path("_shards");
    if (found.path("timed_out").asBoolean() || shards.path("failed").asInt() > 0) {
      throw new SearchException(
          "the cluster of "
              + address
              + " did not answer whole ("
              + shards.path("failed").asInt()
              + " of "
              + shards.path("total").asInt()
              + " shards failed): ask again, and see to its health if that does not help");
    }
  }

  /**
   * Sends a body of JSON as it is, or lines of it.
   *
   * @param body null for none
   */
  public JsonNode ask(String method, String endpoint, Map<String, String> parameters, Object body)
      throws IOException {
    var answered = send(method, endpoint, parameters, body);
    var read = read(answered.body);
    if (answered.status >= 300) {
      throw refused(method + " " + endpoint, answered.status, read);
    }
    return read;
  }

  private Answered send(String method, String endpoint, Map<String, String> parameters, Object body)
      throws IOException {
    var request = Requests.builder().method(method).endpoint(endpoint).query(parameters);
    if (body != null) {
      var text = body instanceof String lines ? lines : JSON.writeValueAsString(body);
      request.body(Body.from(text.getBytes(UTF_8), "application/json"));
    }
    var built = request.build();
    var pause = FIRST_PAUSE;
    for (int left = TRIES - 1; ; left--) {
      try (var response = client.execute(built)) {
        requests.incrementAndGet();
        if (left == 0 || !FOR_THE_MOMENT.contains(response.getStatus())) {
          var text = response.getBody().map(Body::bodyAsString).orElse("");
          return new Answered(response.getStatus(), text);
        }
      } catch (IOException failed) {
        var answered = answered(failed);
        if (answered.isPresent() && (left == 0 || !isForTheMoment(answered.get().status))) {
          return answered.get();
        }
        boolean isUntrusted = failed instanceof SSLException;
        if (answered.isEmpty() && (left == 0 || isUntrusted)) {
          throw unreachable(failed, isUntrusted);
        }
      }
      pause(pause);
      pause = pause.multipliedBy(2);
    }
  }

  /** What a node said where the client takes it for a failure. */
  private static Optional<Answered> answered(Throwable failed) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof ResponseException response) {
        // Behind the line of what was asked.
        var said = response.getMessage();
        return Optional.of(new Answered(response.status(), said.substring(said.indexOf('\n') + 1)));
      }
    }
    return Optional.empty();
  }

  private SearchException unreachable(IOException failed, boolean isUntrusted) {
    return new SearchException(
        "the cluster of "
            + address
            + " cannot be reached ("
            + failed.getMessage().lines().findFirst().orElse("")
            + "): "
            + (isUntrusted
                ? "name the certificates to trust by STANDOFF_OPENSEARCH_CA"
                : "see whether it runs, and whether it speaks TLS"),
        failed);
  }

  public static void pause(Duration pause) throws IOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a cluster was waited for");
    }
  }

  private static JsonNode read(String body) throws IOException {
    try {
      return body.isEmpty() ? JSON.nullNode() : JSON.readTree(body);
    } catch (JacksonException notJson) {
      return JSON.getNodeFactory().textNode(body);
    }
  }

  private SearchException refused(String what, int status, JsonNode body) {
    var cause = body.path("error").path("root_cause").path(0);
    var reason =
        cause.has("reason")
            ? cause.path("type").asText() + ": " + cause.path("reason").asText()
            : body.toString();
    if (LOST.stream().anyMatch(body.toString()::contains)) {
      return new LostViewException(
          "a node of the cluster of " + address + " went away (" + reason + "): ask again");
    }
    var wayOut =
        status == 401 || status == 403
            ? ": set STANDOFF_OPENSEARCH_USER and STANDOFF_OPENSEARCH_PASSWORD"
            : "";
    return new SearchException(
        "the cluster of "
            + address
            + " refused "
            + what
            + " with "
            + status
            + " ("
            + reason
            + ")"
            + wayOut);
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
