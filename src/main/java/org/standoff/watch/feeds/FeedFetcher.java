package org.standoff.watch.feeds;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.formats.feeds.AnyFeed;
import org.standoff.text.ArticlePath;

/**
 * Fetches feeds into files. Feeds of one host are asked for one after the other, those of several
 * hosts at the same time. Used by one thread.
 */
public final class FeedFetcher implements Closeable {
  private static final int MOST_HOSTS = 8;

  private final Path folder;
  private final Clock clock;
  private final Consumer<String> problem;
  private final FeedVisits visits;
  private final AtomicBoolean hasFailed = new AtomicBoolean();

  /**
   * A fetcher.
   *
   * @param folder in which the files are
   * @param clock by which feeds rest
   * @param patience how long a server may take for an answer
   * @param problem is told, in words, of each feed that gives nothing
   */
  public FeedFetcher(Path folder, Clock clock, Duration patience, Consumer<String> problem) {
    this.folder = folder;
    this.clock = clock;
    this.problem = problem;
    visits = new FeedVisits(patience, clock);
  }

  /**
   * Asks for what feeds have new, of those that may be asked now.
   *
   * @return the files of all feeds of which anything ever came
   */
  public List<Path> fetch(List<URI> feeds) throws IOException {
    hasFailed.set(false);
    var store = new FeedStore(folder);
    Map<String, List<URI>> byHost = new LinkedHashMap<>();
    feeds.forEach(feed ->
        byHost
            .computeIfAbsent(store.record(feed).address().getAuthority(), _ -> new ArrayList<>())
            .add(feed));
    var atOnce = new Semaphore(MOST_HOSTS);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> hosts = new ArrayList<>();
      for (var ofHost : byHost.values()) {
        hosts.add(
            threads.submit(() -> {
              atOnce.acquire();
              try {
                for (var feed : ofHost) {
                  fetch(feed, store);
                }
              } finally {
                atOnce.release();
              }
              return null;
            }));
      }
      for (var host : hosts) {
        join(host);
      }
    }
    return feeds.stream().map(store::file).filter(Files::exists).toList();
  }

  /** Whether one of those that were asked last gave nothing. */
  public boolean hasFailed() {
    return hasFailed.get();
  }

  private static void join(Future<?> host) throws IOException {
    try {
      host.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException unwritable) {
        throw unwritable;
      }
      throw new IOException("fetching feeds failed: " + failed.getCause(), failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while feeds were fetched", interrupted);
    }
  }

  private void fetch(URI feed, FeedStore store) throws IOException {
    var record = store.record(feed);
    if (clock.instant().isBefore(record.notBefore())) {
      return;
    }
    // Without the file there is nothing for which the server may say that it has not changed.
    boolean isThere = Files.exists(store.file(feed));
    var known =
        isThere ? record : record.fetched(record.address(), Optional.empty(), Optional.empty());
    switch (visits.visit(known)) {
      case FeedVisits.Outcome.Unchanged(var from) -> store.keep(record.unchanged(from));
      case FeedVisits.Outcome.Failed(var reason, var wish) -> fail(record, reason, wish, store);
      case FeedVisits.Outcome.Fetched fetched -> {
        var bytes = fetched.response().body();
        if (isFeed(bytes)) {
          store.put(feed, bytes);
          store.keep(
              record.fetched(
                  fetched.from(), fetched.header("ETag"), fetched.header("Last-Modified")));
        } else {
          fail(record, "what came is no feed", Optional.empty(), store);
        }
      }
    }
  }

  private void fail(FeedRecord record, String reason, Optional<Duration> wish, FeedStore store)
      throws IOException {
    var failed = record.failed(clock.instant(), wish);
    store.keep(failed);
    hasFailed.set(true);
    synchronized (problem) {
      problem.accept(
          record.listed() + ": " + reason + "; it is asked again after " + failed.notBefore());
    }
  }

  private static boolean isFeed(byte[] bytes) throws IOException {
    try (var input = Input.of(ArticlePath.of("feed"), "", new ByteArrayInputStream(bytes))) {
      return new AnyFeed().claim(input) != FormatClaim.NONE;
    }
  }

  @Override
  public void close() {
    visits.close();
  }
}
