package org.standoff.serve.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.serve.http.Problem;
import org.standoff.serve.http.Reply;

/**
 * Lets in who comes by the address that was printed. A page of somebody else's that is open in the
 * same browser can send requests here: it gives itself away by its origin, or, where its name was
 * made to lead here, by the host it asks for, and it does not know the token.
 */
public final class Doorman {
  private static final String BEARER = "Bearer ";
  private static final int LONGEST_ADDRESS = 8192;
  private static final int LARGEST_BODY = 1 << 16;

  private final Set<String> hosts;
  private final byte[] token;
  private final boolean isEditable;

  /**
   * A doorman of one address.
   *
   * @param port on the loopback address
   * @param isEditable whether anything may be changed
   */
  public Doorman(int port, String token, boolean isEditable) {
    hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    this.token = token.getBytes(UTF_8);
    this.isEditable = isEditable;
  }

  /** Looks at any request. */
  public void check(HttpExchange exchange) throws Problem {
    var headers = exchange.getRequestHeaders();
    if (headers.getOrDefault("Host", List.of()).size() != 1
        || !hosts.contains(headers.getFirst("Host"))) {
      throw new Problem(Problem.FORBIDDEN, "this is not the host that was asked for");
    }
    if (first(headers, "Origin").filter(origin -> !isOurs(origin)).isPresent()) {
      throw new Problem(Problem.FORBIDDEN, "pages from elsewhere are not answered");
    }
    if (exchange.getRequestURI().toString().length() > LONGEST_ADDRESS) {
      throw new Problem(
          Problem.ADDRESS_TOO_LONG, "an address has at most " + LONGEST_ADDRESS + " characters");
    }
    if (first(headers, "Content-Length").filter(Doorman::isTooLarge).isPresent()) {
      throw tooLarge();
    }
  }

  /** Looks at a request that is for what is in the pile. */
  public void checkToken(HttpExchange exchange) throws Problem {
    var headers = exchange.getRequestHeaders();
    if (first(headers, "Sec-Fetch-Site").filter(site -> !site.equals("same-origin")).isPresent()) {
      throw new Problem(Problem.FORBIDDEN, "pages from elsewhere are not answered");
    }
    var given = first(headers, "Authorization").filter(value -> value.startsWith(BEARER));
    if (given
        .map(value -> value.substring(BEARER.length()).getBytes(UTF_8))
        .filter(value -> MessageDigest.isEqual(value, token))
        .isEmpty()) {
      throw new Problem(
          Problem.NO_TOKEN, "open the address that standoff serve printed when it was started");
    }
  }

  /** Looks at a request that would change something. */
  public void checkChange(HttpExchange exchange) throws Problem {
    if (!isEditable) {
      throw new Problem(
          Problem.FORBIDDEN, "nothing can be changed here: start standoff serve with --edit");
    }
    var type = first(exchange.getRequestHeaders(), "Content-Type").orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase(Reply.JSON)) {
      throw new Problem(Problem.NOT_JSON, "a change is sent as " + Reply.JSON);
    }
  }

  /**
   * Sees to it that a body is not too large, whatever its header said.
   *
   * @param bytes as many as were read, of which {@link #mostBytes} are taken
   */
  public static void checkBody(byte[] bytes) throws Problem {
    if (bytes.length > LARGEST_BODY) {
      throw tooLarge();
    }
  }

  /** So many bytes of a body are read at most, which is one too many. */
  public static int mostBytes() {
    return LARGEST_BODY + 1;
  }

  private static boolean isTooLarge(String length) {
    return length.length() > 9 || Long.parseLong(length) > LARGEST_BODY;
  }

  private static Problem tooLarge() {
    return new Problem(Problem.TOO_LARGE, "a request has at most " + LARGEST_BODY + " bytes");
  }

  private boolean isOurs(String origin) {
    return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
  }

  private static Optional<String> first(Headers headers, String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }
}
