package org.standoff.serve.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** So many bytes a request has at most that brings no file. */
  public static final int LARGEST_BODY = 1 << 16;

  private final Set<String> hosts;
  private final String scheme;
  private final Doorway doorway;
  private final Optional<Sessions> sessions;

  /** A doorman of a way in that ends at a port. */
  public Doorman(Doorway doorway, int port) {
    this.doorway = doorway;
    scheme = doorway.isSecret() ? "https://" : "http://";
    hosts =
        Stream.concat(Stream.of("127.0.0.1", "localhost", "[::1]"), doorway.host().stream())
            .map(name -> name + ":" + port)
            .collect(Collectors.toUnmodifiableSet());
    sessions = doorway.users().map(Sessions::new);
  }

  /** Who has signed in; empty where there are no users. */
  public Optional<Sessions> sessions() {
    return sessions;
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
  }

  /**
   * Looks at how much a request says that it brings.
   *
   * @param most bytes
   */
  public static void checkLength(HttpExchange exchange, int most) throws Problem {
    var length = first(exchange.getRequestHeaders(), "Content-Length");
    if (length.filter(it -> it.length() > 9 || Long.parseLong(it) > most).isPresent()) {
      throw tooLarge(most);
    }
  }

  /** Looks at a request that is for what is in the pile, and tells who asks. */
  public Caller checkToken(HttpExchange exchange) throws Problem {
    checkOrigin(exchange);
    var given = token(exchange);
    if (sessions.isEmpty()) {
      var token = doorway.token().getBytes(UTF_8);
      if (given.filter(it -> MessageDigest.isEqual(it.getBytes(UTF_8), token)).isEmpty()) {
        throw new Problem(
            Problem.NO_TOKEN, "open the address that standoff serve printed when it was started");
      }
      return new Caller(Optional.empty(), doorway.isEditable());
    }
    var user = given.flatMap(sessions.get()::user);
    if (user.isEmpty()) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer realm=\"users\"");
      throw new Problem(Problem.NO_TOKEN, "sign in with your name and password");
    }
    return new Caller(
        user.map(User::name), doorway.isEditable() && user.get().role() == Role.EDITOR);
  }

  /** Looks at where a request is from, as far as browsers tell it. */
  public static void checkOrigin(HttpExchange exchange) throws Problem {
    var site = first(exchange.getRequestHeaders(), "Sec-Fetch-Site");
    if (site.filter(it -> !it.equals("same-origin")).isPresent()) {
      throw new Problem(Problem.FORBIDDEN, "pages from elsewhere are not answered");
    }
  }

  /** The token that came with a request. */
  public static Optional<String> token(HttpExchange exchange) {
    return first(exchange.getRequestHeaders(), "Authorization")
        .filter(value -> value.startsWith(BEARER))
        .map(value -> value.substring(BEARER.length()));
  }

  /** Looks at who would change something. */
  public void checkChange(Caller caller) throws Problem {
    if (!doorway.isEditable()) {
      throw new Problem(
          Problem.FORBIDDEN, "nothing can be changed here: start standoff serve with --edit");
    }
    if (!caller.mayEdit()) {
      throw new Problem(Problem.FORBIDDEN, "readers change nothing: only editors do");
    }
  }

  /** Looks at a request with a body of JSON. */
  public static void checkJson(HttpExchange exchange) throws Problem {
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
      throw tooLarge(LARGEST_BODY);
    }
  }

  /** So many bytes of a body are read at most, which is one too many. */
  public static int mostBytes() {
    return LARGEST_BODY + 1;
  }

  /** What is said of a request that brings too much. */
  public static Problem tooLarge(int most) {
    return new Problem(Problem.TOO_LARGE, "a request has at most " + most + " bytes");
  }

  private boolean isOurs(String origin) {
    return origin.startsWith(scheme) && hosts.contains(origin.substring(scheme.length()));
  }

  private static Optional<String> first(Headers headers, String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }
}
