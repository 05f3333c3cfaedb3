package org.standoff.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.standoff.places.PlaceFinder;
import org.standoff.search.Library;
import org.standoff.serve.door.Doorman;
import org.standoff.serve.http.Problem;
import org.standoff.serve.http.Reply;
import org.standoff.serve.http.Sending;
import org.standoff.serve.pile.Capacity;
import org.standoff.serve.pile.OpenPile;

/**
 * Serves a pile to browsers and programs on this machine. Requests are answered beside one another,
 * each from the pile as it is when it comes.
 */
public final class Server implements Closeable {
  /** Of the server of the JDK, which reads them once. Times are in seconds. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "20",
          "sun.net.httpserver.maxReqHeaderSize", "32768",
          "sun.net.httpserver.maxIdleConnections", "1000",
          "jdk.httpserver.maxConnections", "1000",
          // Without it, answers wait for the acknowledgement of what was sent before.
          "sun.net.httpserver.nodelay", "true");

  private static final int MOST_WAITING = 1000;
  private static final int MOST_STREAMS = 4;
  private static final int BACKLOG = 256;
  private static final JsonMapper JSON = new JsonMapper();

  private final OpenPile pile;
  private final ServerSettings settings;
  private final Consumer<Exception> failures;
  private final PageFiles files = new PageFiles();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Capacity capacity;
  private final Semaphore streams = new Semaphore(MOST_STREAMS, true);
  private final HttpServer server;
  private final Doorman doorman;

  private Server(
      Library library, PlaceFinder places, ServerSettings settings, Consumer<Exception> failures)
      throws IOException {
    LIMITS.forEach((name, value) -> {
      if (System.getProperty(name) == null) {
        System.setProperty(name, value);
      }
    });
    pile = new OpenPile(library, places);
    this.settings = settings;
    this.failures = failures;
    capacity = new Capacity(settings.workers(), MOST_WAITING, settings.patience());
    var loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    server = HttpServer.create(new InetSocketAddress(loopback, settings.port()), BACKLOG);
    doorman = new Doorman(port(), settings.token(), settings.isEditable());
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Starts to serve.
   *
   * @param places says where locations are
   * @param failures takes what should not happen
   * @throws java.net.BindException if another program has the port
   */
  public static Server start(
      Library library, PlaceFinder places, ServerSettings settings, Consumer<Exception> failures)
      throws IOException {
    var server = new Server(library, places, settings, failures);
    try (var _ = server.pile.visit()) {
      // Names are read while the browser starts.
      Thread.ofVirtual().start(server::warm);
      server.server.start();
      return server;
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The address to open, with the token, which browsers do not send along. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/#token=" + settings.token());
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.close();
    pile.close();
  }

  private void warm() {
    try (var visit = pile.visit()) {
      var _ = visit.completions().of("", Set.of(), 0);
    } catch (IOException | RuntimeException failure) {
      failures.accept(new IOException(failure));
    }
  }

  private void handle(HttpExchange exchange) {
    var sending = new Sending(exchange, files.policy());
    try (exchange) {
      try {
        answer(exchange, sending);
      } catch (Problem problem) {
        refuse(exchange, sending, problem);
      } catch (IllegalArgumentException wrong) {
        refuse(exchange, sending, new Problem(Problem.WRONG, String.valueOf(wrong.getMessage())));
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (IOException | UncheckedIOException gone) {
      fail(sending, exchange, gone);
    } catch (Exception failure) {
      failures.accept(failure);
      fail(sending, exchange, failure);
    }
  }

  /**
   * Says why there is no answer. The connection ends where a body may not have been read, which the
   * other side must know, or it sends its next change to nobody.
   */
  private static void refuse(HttpExchange exchange, Sending sending, Problem problem)
      throws IOException {
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Connection", "close");
    }
    sending.send(Reply.of(problem));
  }

  /** Says so, unless an answer has begun or nobody listens any more. */
  private void fail(Sending sending, HttpExchange exchange, Exception failure) {
    if (exchange.getResponseCode() < 0) {
      try {
        refuse(
            exchange, sending, new Problem(Problem.FAILED, String.valueOf(failure.getMessage())));
      } catch (IOException gone) {
        failures.accept(gone);
      }
    }
  }

  private void answer(HttpExchange exchange, Sending sending) throws Exception {
    doorman.check(exchange);
    var path = exchange.getRequestURI().getPath();
    if (path.startsWith(Endpoints.ROOT)) {
      doorman.checkToken(exchange);
      ask(Endpoints.of(exchange.getRequestMethod(), path), exchange, sending);
      return;
    }
    if (!exchange.getRequestMethod().equals("GET") && !exchange.getRequestMethod().equals("HEAD")) {
      throw new Problem(Problem.NO_SUCH_METHOD, "files are asked by GET");
    }
    var file = files.file(path);
    if (file.isEmpty()) {
      throw new Problem(Problem.NOT_FOUND, "there is no such file");
    }
    if (!sending.isKnown(PageFiles.hash(file.get()))) {
      sending.send(new Reply.Whole(200, PageFiles.type(path), file.get()));
    }
  }

  private void ask(Endpoint endpoint, HttpExchange exchange, Sending sending) throws Exception {
    var query = exchange.getRequestURI().getRawQuery();
    var parameters = QuestionParameters.read(query, endpoint.parameters());
    if (endpoint.method().equals("POST")) {
      doorman.checkChange(exchange);
      var body = body(exchange);
      var reply = capacity.take(() -> answer(endpoint, parameters, body));
      pile.settle();
      sending.send(reply);
      return;
    }
    try (var visit = pile.visit()) {
      if (sending.isKnown(PageFiles.hash(settings.token() + visit.state()))) {
        return;
      }
      if (endpoint.isStreamed(parameters)) {
        stream(endpoint, parameters, visit, sending);
      } else if (endpoint.isKept()) {
        var asked = endpoint.path() + "?" + query;
        sending.send(visit.answer(asked, it -> answer(endpoint, parameters, it), capacity));
      } else {
        sending.send(capacity.take(() -> answer(endpoint, parameters, MissingNode.getInstance())));
      }
    }
  }

  private void stream(
      Endpoint endpoint, QuestionParameters parameters, OpenPile.Visit visit, Sending sending)
      throws Exception {
    streams.acquire();
    try {
      sending.send(
          endpoint.handler().answer(inquiry(parameters, visit, MissingNode.getInstance())));
    } finally {
      streams.release();
    }
  }

  private Reply.Whole answer(Endpoint endpoint, QuestionParameters parameters, OpenPile.Visit visit)
      throws IOException, Problem {
    return (Reply.Whole)
        endpoint.handler().answer(inquiry(parameters, visit, MissingNode.getInstance()));
  }

  private Reply answer(Endpoint endpoint, QuestionParameters parameters, JsonNode body)
      throws IOException, Problem {
    try (var visit = pile.visit()) {
      return endpoint.handler().answer(inquiry(parameters, visit, body));
    }
  }

  private Inquiry inquiry(QuestionParameters parameters, OpenPile.Visit visit, JsonNode body) {
    return new Inquiry(parameters, visit, body, settings.isEditable());
  }

  private static JsonNode body(HttpExchange exchange) throws IOException, Problem {
    var bytes = exchange.getRequestBody().readNBytes(Doorman.mostBytes());
    Doorman.checkBody(bytes);
    try {
      return JSON.readTree(bytes);
    } catch (JsonProcessingException wrong) {
      throw new Problem(Problem.WRONG, "this is no JSON: " + wrong.getOriginalMessage());
    }
  }
}
