package org.standoff.watch.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks servers for feeds, politely. May be shared by threads. */
final class FeedVisits implements Closeable {
  private static final String AGENT = "standoff/0.1 (watches feeds for its user)";
  private static final int MOST_BYTES = 16 << 20;
  private static final int MOST_MOVES = 5;

  /** So long the wishes of a site are taken for the same. */
  private static final Duration WISHES_LAST = Duration.ofHours(24);

  private static final Set<Integer> MOVES = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> MOVES_FOR_GOOD = Set.of(301, 308);

  private final HttpClient client;
  private final Duration patience;
  private final Clock clock;
  private final Map<String, Wishes> wishes = new ConcurrentHashMap<>();

  private record Wishes(RobotRules rules, Instant until) {}

  /** What came of asking. */
  sealed interface Outcome {
    /**
     * What it has.
     *
     * @param from where it is for good
     */
    record Fetched(HttpResponse<byte[]> response, URI from) implements Outcome {
      Optional<String> header(String name) {
        return response.headers().firstValue(name);
      }
    }

    /** Nothing that is not known. */
    record Unchanged(URI from) implements Outcome {}

    /**
     * Nothing.
     *
     * @param wish how long it wants to be left alone
     */
    record Failed(String reason, Optional<Duration> wish) implements Outcome {}
  }

  FeedVisits(Duration patience, Clock clock) {
    this.patience = patience;
    this.clock = clock;
    client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  /** Asks for a feed, follows where it has moved to, and never throws what a server does. */
  Outcome visit(FeedRecord feed) {
    try {
      return follow(feed);
    } catch (IOException failure) {
      return failed(reason(failure));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return failed("interrupted");
    }
  }

  private Outcome follow(FeedRecord feed) throws IOException, InterruptedException {
    var address = feed.address();
    var forGood = feed.address();
    boolean isForGood = true;
    for (int moves = 0; moves <= MOST_MOVES; moves++) {
      if (!rules(address).allow(address)) {
        return failed("its robots.txt asks programs not to read " + address);
      }
      var response = send(request(address, feed));
      int status = response.statusCode();
      if (!MOVES.contains(status)) {
        return outcome(response, forGood);
      }
      var next = target(address, response);
      if (next.isEmpty()) {
        return failed("it has moved to no address that can be asked");
      }
      address = next.get();
      isForGood &= MOVES_FOR_GOOD.contains(status);
      forGood = isForGood ? address : forGood;
    }
    return failed("it has moved more than " + MOST_MOVES + " times in a row");
  }

  /** An answer with all that belongs to it, which is bounded in size and in time. */
  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    var sent =
        client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      return sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      sent.cancel(true);
      throw new IOException("no whole answer came within " + patience.toSeconds() + " s", slow);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IOException(failed.getCause().getMessage(), failed);
    }
  }

  private static HttpRequest request(URI address, FeedRecord feed) {
    var request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", AGENT)
            .header(
                "Accept",
                "application/atom+xml, application/rss+xml, application/feed+json, */*;q=0.5");
    feed.tag().ifPresent(tag -> request.header("If-None-Match", tag));
    feed.modified().ifPresent(day -> request.header("If-Modified-Since", day));
    return request.build();
  }

  /** Where a feed has moved to; from the web nothing leads into the user's own network. */
  private static Optional<URI> target(URI address, HttpResponse<?> response)
      throws UnknownHostException {
    var location = response.headers().firstValue("Location");
    if (location.isEmpty()) {
      return Optional.empty();
    }
    try {
      var next = address.resolve(location.get().strip());
      boolean isOfWeb = FeedList.isOfWeb(next);
      return isOfWeb && (!isNear(next) || isNear(address)) ? Optional.of(next) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static boolean isNear(URI address) throws UnknownHostException {
    return Arrays.stream(InetAddress.getAllByName(address.getHost()))
        .anyMatch(it ->
            it.isLoopbackAddress()
                || it.isSiteLocalAddress()
                || it.isLinkLocalAddress()
                || it.isAnyLocalAddress());
  }

  private Outcome outcome(HttpResponse<byte[]> response, URI from) {
    int status = response.statusCode();
    return switch (status) {
      case 200 -> new Outcome.Fetched(response, from);
      case 304 -> new Outcome.Unchanged(from);
      default ->
          new Outcome.Failed("the server answers " + status + meaning(status), wish(response));
    };
  }

  private static String meaning(int status) {
    return switch (status) {
      case 401, 403 -> " (not for everybody)";
      case 404 -> " (there is none)";
      case 410 -> " (gone for good: take it out of the list)";
      case 429 -> " (asked too often)";
      default -> "";
    };
  }

  /** {@code Retry-After}: seconds, or a day and time. */
  private Optional<Duration> wish(HttpResponse<?> response) {
    var header = response.headers().firstValue("Retry-After").map(String::strip).orElse("");
    if (header.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
    }
    try {
      var until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(clock.instant(), until));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** What a site wishes: nothing where it has no robots.txt, everything where it cannot say. */
  private RobotRules rules(URI address) throws IOException, InterruptedException {
    var site = address.getScheme() + "://" + address.getRawAuthority();
    var known = wishes.get(site);
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.rules();
    }
    var rules = asked(URI.create(site + "/robots.txt"));
    wishes.put(site, new Wishes(rules, clock.instant().plus(WISHES_LAST)));
    return rules;
  }

  private RobotRules asked(URI robots) throws IOException, InterruptedException {
    var address = robots;
    for (int moves = 0; moves <= MOST_MOVES; moves++) {
      var response = send(HttpRequest.newBuilder(address).header("User-Agent", AGENT).build());
      int status = response.statusCode();
      var next = MOVES.contains(status) ? target(address, response) : Optional.<URI>empty();
      if (next.isEmpty()) {
        return rules(status, new String(response.body(), UTF_8));
      }
      address = next.get();
    }
    return RobotRules.NONE;
  }

  private static RobotRules rules(int status, String text) throws IOException {
    if (status == 200) {
      return RobotRules.parse(text);
    }
    if (status >= 500) {
      throw new IOException("its robots.txt cannot be read (the server answers " + status + ")");
    }
    return RobotRules.NONE;
  }

  private static Outcome failed(String reason) {
    return new Outcome.Failed(reason, Optional.empty());
  }

  private static String reason(IOException failure) {
    var said = failure.getMessage();
    return said == null || said.isBlank()
        ? "it cannot be reached (" + failure.getClass().getSimpleName() + ")"
        : "it cannot be read (" + said + ")";
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
