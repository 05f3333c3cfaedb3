package org.standoff.watch.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.standoff.serve.Server;

/** A server of feeds on this machine, which does as it is told and takes down what it is asked. */
public final class FeedServer implements Closeable {
  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /** What was asked for, with what the client said that it has. */
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private record Answer(int status, Map<String, String> headers, String body, boolean isEndless) {
    byte[] bytes() {
      return body.getBytes(UTF_8);
    }
  }

  public FeedServer() throws IOException {
    try {
      // The server of the JDK reads its limits once: those of ours are there first.
      MethodHandles.lookup().ensureInitialized(Server.class);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException("a public class can be used", impossible);
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** What is answered to a path. */
  public void put(String path, int status, Map<String, String> headers, String body) {
    answers.put(path, new Answer(status, headers, body, false));
  }

  /** A feed that has a tag. */
  public void put(String path, String tag, String body) {
    put(path, 200, Map.of("ETag", tag, "Last-Modified", "Wed, 16 Jan 2013 07:00:00 GMT"), body);
  }

  /** An answer that begins and never ends. */
  public void hang(String path, String body) {
    answers.put(path, new Answer(200, Map.of(), body, true));
  }

  /** What was asked since the last time. */
  public List<String> asked() {
    var all = List.copyOf(asked);
    asked.clear();
    return all;
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().toString();
    var request = exchange.getRequestHeaders();
    var tag = request.getFirst("If-None-Match");
    asked.add(path + (tag == null ? "" : " unless " + tag));
    var answer = answers.getOrDefault(path, new Answer(404, Map.of(), "", false));
    if (tag != null && tag.equals(answer.headers().get("ETag"))) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
      return;
    }
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    boolean isEmpty = answer.body().isEmpty() && !answer.isEndless();
    exchange.sendResponseHeaders(
        answer.status(), answer.isEndless() ? 0 : isEmpty ? -1 : answer.bytes().length);
    if (!isEmpty) {
      exchange.getResponseBody().write(answer.bytes());
      exchange.getResponseBody().flush();
    }
    if (!answer.isEndless()) {
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
