package org.standoff.watch.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFetcherTest {
  private static final Instant START = Instant.parse("2013-01-16T08:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<String> problems = new ArrayList<>();
  private FeedServer server;
  private Path folder;
  private Instant now = START;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    this.folder = folder.resolve("index.feeds");
    server = new FeedServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  static String rss(String... items) {
    var feed = new StringBuilder("<rss><channel><title>The Quay</title>");
    for (var item : items) {
      feed.append("<item><guid>")
          .append(item)
          .append("</guid><title>")
          .append(item)
          .append("</title></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  /** What the feeds have after they were asked once, by a program that was started anew. */
  private List<String> fetch(Duration patience, URI... feeds) throws IOException {
    InstantSource clock = () -> now;
    List<String> read = new ArrayList<>();
    try (var fetcher =
        new FeedFetcher(folder, clock.withZone(ZoneOffset.UTC), patience, this::complain)) {
      for (var file : fetcher.fetch(Arrays.asList(feeds))) {
        read.add(Files.readString(file));
      }
    }
    return read;
  }

  private List<String> fetch(String... paths) throws IOException {
    return fetch(PATIENCE, Arrays.stream(paths).map(server::at).toArray(URI[]::new));
  }

  private void complain(String problem) {
    problems.add(problem.replace(server.at("").toString(), ""));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws IOException {
    server.put("/a.rss", "\"one\"", rss("A"));
    assertThat(fetch("/a.rss")).containsExactly(rss("A"));
    assertThat(fetch("/a.rss")).containsExactly(rss("A"));
    server.put("/a.rss", "\"two\"", rss("B", "A"));
    assertThat(fetch("/a.rss")).containsExactly(rss("B", "A"));
    assertThat(server.asked())
        .containsExactly(
            "/robots.txt",
            "/a.rss",
            "/robots.txt",
            "/a.rss unless \"one\"",
            "/robots.txt",
            "/a.rss unless \"one\"");
    assertThat(problems).isEmpty();
  }

  @Test
  void aFeedThatMovedIsFoundAndAskedThereWhenItMovedForGood() throws IOException {
    server.put("/old.rss", 301, Map.of("Location", "/new.rss"), "");
    server.put("/new.rss", 302, Map.of("Location", server.at("/today.rss").toString()), "");
    server.put("/today.rss", 200, Map.of(), rss("A"));
    assertThat(fetch("/old.rss")).containsExactly(rss("A"));
    server.asked();
    assertThat(fetch("/old.rss")).containsExactly(rss("A"));
    assertThat(server.asked()).containsExactly("/robots.txt", "/new.rss", "/today.rss");
  }

  @Test
  void aFeedThatMovesInACircleOrOutOfTheWebIsGivenUp() throws IOException {
    server.put("/a.rss", 302, Map.of("Location", "/b.rss"), "");
    server.put("/b.rss", 302, Map.of("Location", "/a.rss"), "");
    server.put("/c.rss", 301, Map.of("Location", "file:///etc/passwd"), "");
    assertThat(fetch("/a.rss", "/c.rss")).isEmpty();
    assertThat(server.asked()).hasSize(1 + 6 + 1);
    assertThat(problems)
        .containsExactly(
            "/a.rss: it has moved more than 5 times in a row; it is asked again after"
                + " 2013-01-16T08:05:00Z",
            "/c.rss: it has moved to no address that can be asked; it is asked again after"
                + " 2013-01-16T08:05:00Z");
  }

  @Test
  void aServerThatHasHadEnoughIsLeftAlone() throws IOException {
    server.put("/a.rss", 429, Map.of("Retry-After", "7200"), "");
    server.put("/b.rss", 503, Map.of("Retry-After", "Wed, 16 Jan 2013 09:00:00 GMT"), "");
    server.put("/c.rss", 500, Map.of(), "");
    fetch("/a.rss", "/b.rss", "/c.rss");
    assertThat(problems)
        .containsExactly(
            "/a.rss: the server answers 429 (asked too often); it is asked again after"
                + " 2013-01-16T10:00:00Z",
            "/b.rss: the server answers 503; it is asked again after 2013-01-16T09:00:00Z",
            "/c.rss: the server answers 500; it is asked again after 2013-01-16T08:05:00Z");
    server.asked();
    now = START.plus(Duration.ofMinutes(4));
    fetch("/a.rss", "/b.rss", "/c.rss");
    assertThat(server.asked()).isEmpty();
    now = START.plus(Duration.ofMinutes(5));
    fetch("/a.rss", "/b.rss", "/c.rss");
    assertThat(server.asked()).containsExactly("/robots.txt", "/c.rss");
    assertThat(problems.getLast()).endsWith("after 2013-01-16T08:15:00Z");
    now = START.plus(Duration.ofHours(2));
    server.put("/a.rss", 200, Map.of(), rss("A"));
    assertThat(fetch("/a.rss")).containsExactly(rss("A"));
  }

  @Test
  void aPauseGrowsToADayAndNoFurther() {
    var record = FeedRecord.of(URI.create("https://example.org/"));
    for (int i = 0; i < 30; i++) {
      record = record.failed(START, Optional.empty());
    }
    assertThat(record.notBefore()).isEqualTo(START.plus(Duration.ofDays(1)));
    assertThat(record.failed(START, Optional.of(Duration.ofDays(900))).notBefore())
        .isEqualTo(START.plus(Duration.ofDays(7)));
  }

  @Test
  void theWishesOfASiteAreKept() throws IOException {
    server.put(
        "/robots.txt",
        200,
        Map.of(),
        "User-agent: *\nDisallow: /private/\nAllow: /private/open.rss\n");
    server.put("/private/a.rss", 200, Map.of(), rss("A"));
    server.put("/private/open.rss", 200, Map.of(), rss("B"));
    assertThat(fetch("/private/a.rss", "/private/open.rss")).containsExactly(rss("B"));
    assertThat(server.asked()).containsExactly("/robots.txt", "/private/open.rss");
    assertThat(problems.getFirst())
        .startsWith("/private/a.rss: its robots.txt asks programs not to read ");
    server.put("/robots.txt", 503, Map.of(), "");
    assertThat(fetch("/private/open.rss")).containsExactly(rss("B"));
    assertThat(problems.getLast()).contains("its robots.txt cannot be read");
  }

  @Test
  void whatIsNoFeedReplacesNone() throws IOException {
    server.put("/a.rss", 200, Map.of(), rss("A"));
    fetch("/a.rss");
    server.put("/a.rss", 200, Map.of(), "<!doctype html><title>Sign in</title><p>Please sign in.");
    assertThat(fetch("/a.rss")).containsExactly(rss("A"));
    assertThat(problems.getFirst()).startsWith("/a.rss: what came is no feed; ");
    now = START.plus(Duration.ofDays(1));
    server.put("/a.rss", 410, Map.of(), "");
    assertThat(fetch("/a.rss")).containsExactly(rss("A"));
    assertThat(problems.getLast()).contains("410 (gone for good: take it out of the list)");
  }

  @Test
  void whatIsTooLongOrNeverEndsIsGivenUp() throws IOException {
    server.put("/long.rss", 200, Map.of(), rss("A") + " ".repeat(17 << 20));
    assertThat(fetch("/long.rss")).isEmpty();
    assertThat(problems.getFirst()).startsWith("/long.rss: it cannot be read (");
    server.hang("/slow.rss", "<rss>");
    assertThat(fetch(Duration.ofMillis(300), server.at("/slow.rss"))).isEmpty();
    assertThat(problems.getLast())
        .startsWith("/slow.rss: it cannot be read (no whole answer came within ");
    assertThat(fetch(PATIENCE, URI.create("http://127.0.0.1:1/"))).isEmpty();
    assertThat(problems).hasSize(3);
  }

  @Test
  void addressesAreReadOffAList() throws IOException {
    var file = folder.resolveSibling("feeds.txt");
    Files.writeString(
        file,
        "# ours\nhttps://example.org/a.rss\n\nftp://example.org/\nno address\nHTTP://b.org\n");
    var list = FeedList.read(file);
    assertThat(list.feeds())
        .containsExactly(URI.create("https://example.org/a.rss"), URI.create("HTTP://b.org"));
    assertThat(list.problems())
        .containsExactly(
            file + ":4: 'ftp://example.org/' is no address that begins with https://",
            file + ":5: 'no address' is no address that begins with https://");
  }
}
