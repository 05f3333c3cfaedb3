package org.standoff.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Sends replies, packed where the other side can unpack them. */
public final class Sending {
  private static final int BUFFER = 1 << 16;

  /** Less is not worth packing. */
  private static final int SMALLEST_PACKED = 1000;

  private static final int OK = 200;
  private static final int NOTHING_NEW = 304;

  private final HttpExchange exchange;

  /**
   * Sends to one who asked.
   *
   * @param policy what the page may do
   */
  public Sending(HttpExchange exchange, String policy) {
    this.exchange = exchange;
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-cache");
    headers.set("Vary", "Accept-Encoding");
  }

  /**
   * Says what version the reply is of.
   *
   * @return whether the other side has it already, and was told so
   */
  public boolean isKnown(String version) throws IOException {
    var tag = "\"" + version + "\"";
    exchange.getResponseHeaders().set("ETag", tag);
    var known = Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match"));
    if (known.filter(tag::equals).isEmpty()) {
      return false;
    }
    exchange.sendResponseHeaders(NOTHING_NEW, -1);
    return true;
  }

  public void send(Reply reply) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    switch (reply) {
      case Reply.Whole whole -> send(whole);
      case Reply.Packed packed -> send(packed);
      case Reply.Streamed streamed -> send(streamed);
    }
  }

  private void send(Reply.Whole whole) throws IOException {
    var bytes = whole.text().getBytes(UTF_8);
    if (bytes.length >= SMALLEST_PACKED && takesPacked()) {
      sendPacked(whole.status(), Gzip.pack(bytes));
    } else {
      send(whole.status(), bytes);
    }
  }

  private void send(Reply.Packed packed) throws IOException {
    if (takesPacked()) {
      sendPacked(OK, packed.bytes());
    } else {
      send(OK, Gzip.unpack(packed.bytes()));
    }
  }

  private void sendPacked(int status, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    send(status, bytes);
  }

  private void send(int status, byte[] bytes) throws IOException {
    if (isHead() || bytes.length == 0) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void send(Reply.Streamed streamed) throws IOException {
    exchange
        .getResponseHeaders()
        .set("Content-Disposition", "attachment; filename=\"" + streamed.fileName() + "\"");
    if (isHead()) {
      exchange.sendResponseHeaders(OK, -1);
      return;
    }
    boolean isPacked = takesPacked();
    if (isPacked) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    exchange.sendResponseHeaders(OK, 0);
    OutputStream body = exchange.getResponseBody();
    var wire = isPacked ? new GZIPOutputStream(body, BUFFER) : body;
    var out = new PrintStream(new BufferedOutputStream(wire, BUFFER), false, UTF_8);
    streamed.writing().write(out);
    if (out.checkError()) {
      throw new IOException("who asked has gone");
    }
    out.close();
  }

  private boolean isHead() {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private boolean takesPacked() {
    var taken = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return taken != null && taken.contains("gzip");
  }
}
