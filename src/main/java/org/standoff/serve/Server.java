package org.standoff.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.standoff.places.PlaceFinder;
import org.standoff.search.Library;
import org.standoff.serve.door.Caller;
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

  static {
    LIMITS.forEach((name, value) -> {
      if (System.getProperty(name) == null) {
        System.setProperty(name, value);
      }
    });
  }

  private static final int MOST_WAITING = 1000;
  private static final int MOST_STREAMS = 4;
  private static final int BACKLOG = 256;
  private static final JsonNode NO_BODY = MissingNode.getInstance();

  /** To whom an answer is told that is the same for all. */
  private static final Caller ANYBODY = new Caller(Optional.empty(), false);

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
    pile = new OpenPile(library, places);
    this.settings = settings;
    this.failures = failures;
    capacity = new Capacity(settings.workers(), MOST_WAITING, settings.patience());
    server = listening(settings);
    doorman = new Doorman(settings.doorway(), port());
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

  private static HttpServer listening(ServerSettings settings) throws IOException {
    var address = new InetSocketAddress(settings.listensAt(), settings.port());
    if (settings.tls().isEmpty()) {
      return HttpServer.create(address, BACKLOG);
    }
    var server = HttpsServer.create(address, BACKLOG);
    server.setHttpsConfigurator(new HttpsConfigurator(settings.tls().get()));
    return server;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /**
   * The address to open, with the token if there are no users, which browsers do not send along.
   */
  public URI address() {
    var doorway = settings.doorway();
    return URI.create(
        (settings.tls().isPresent() ? "https://" : "http://")
            + doorway.host().orElse("127.0.0.1")
            + ":"
            + port()
            + "/"
            + (doorway.users().isPresent() ? "" : "#token=" + doorway.token()));
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
      var caller = doorman.checkToken(exchange);
      var endpoint = Endpoints.of(exchange.getRequestMethod(), path);
      Doorman.checkLength(exchange, endpoint.isUpload() ? Inbox.MOST_BYTES : Doorman.LARGEST_BODY);
      ask(endpoint, caller, exchange, sending);
      return;
    }
    Doorman.checkLength(exchange, Doorman.LARGEST_BODY);
    if (doorman.sessions().isPresent() && SignIn.isOne(path)) {
      Doorman.checkOrigin(exchange);
      sending.send(SignIn.answer(doorman.sessions().get(), path, exchange));
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

  private void ask(Endpoint endpoint, Caller caller, HttpExchange exchange, Sending sending)
      throws Exception {
    var query = exchange.getRequestURI().getRawQuery();
    var parameters = QuestionParameters.read(query, endpoint.parameters());
    if (endpoint.method().equals("POST")) {
      doorman.checkChange(caller);
      var reply = change(endpoint, parameters, exchange, caller);
      pile.settle();
      sending.send(reply);
      return;
    }
    try (var visit = pile.visit()) {
      if (sending.isKnown(PageFiles.hash(settings.doorway().token() + caller + visit.state()))) {
        return;
      }
      if (endpoint.isStreamed(parameters)) {
        stream(endpoint, new Inquiry(parameters, visit, NO_BODY, caller), sending);
      } else if (endpoint.isKept()) {
        var asked = endpoint.path() + "?" + query;
        sending.send(
            visit.answer(
                asked,
                it -> answer(endpoint, new Inquiry(parameters, it, NO_BODY, ANYBODY)),
                capacity));
      } else {
        sending.send(capacity.take(() -> answer(endpoint, parameters, NO_BODY, caller)));
      }
    }
  }

  private Reply change(
      Endpoint endpoint, QuestionParameters parameters, HttpExchange exchange, Caller caller)
      throws Exception {
    if (endpoint.isUpload()) {
      var inbox = settings.inbox();
      if (inbox.isEmpty()) {
        throw new Problem(Problem.FORBIDDEN, "no files are taken here");
      }
      var kept = inbox.get().take(parameters.needed("name"), exchange.getRequestBody());
      var told = JsonNodeFactory.instance.objectNode().put("path", kept.toString());
      return answer(endpoint, parameters, told, caller);
    }
    Doorman.checkJson(exchange);
    var body = JsonBody.read(exchange);
    return capacity.take(() -> answer(endpoint, parameters, body, caller));
  }

  private void stream(Endpoint endpoint, Inquiry inquiry, Sending sending) throws Exception {
    streams.acquire();
    try {
      sending.send(endpoint.handler().answer(inquiry));
    } finally {
      streams.release();
    }
  }

  private static Reply.Whole answer(Endpoint endpoint, Inquiry inquiry)
      throws IOException, Problem {
    return (Reply.Whole) endpoint.handler().answer(inquiry);
  }

  private Reply answer(
      Endpoint endpoint, QuestionParameters parameters, JsonNode body, Caller caller)
      throws IOException, Problem {
    try (var visit = pile.visit()) {
      return endpoint.handler().answer(new Inquiry(parameters, visit, body, caller));
    }
  }
}
