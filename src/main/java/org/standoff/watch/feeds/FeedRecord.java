package org.standoff.watch.feeds;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a feed from the last time.
 *
 * @param listed the address in the user's list
 * @param address where it is now: it may have moved for good
 * @param tag by which the server knows what was fetched ({@code ETag})
 * @param modified when that was changed last, as the server wrote it
 * @param notBefore it is not asked earlier
 * @param failures how often it failed one after the other
 */
record FeedRecord(
    URI listed,
    URI address,
    Optional<String> tag,
    Optional<String> modified,
    Instant notBefore,
    int failures) {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

  /** A pause that is asked for is not believed beyond this. */
  private static final Duration LONGEST_WISH = Duration.ofDays(7);

  private static final int MOST_DOUBLINGS = 12;

  /** A feed that was never asked. */
  static FeedRecord of(URI listed) {
    return new FeedRecord(listed, listed, Optional.empty(), Optional.empty(), Instant.EPOCH, 0);
  }

  /** It gave something. */
  FeedRecord fetched(URI from, Optional<String> newTag, Optional<String> newModified) {
    return new FeedRecord(listed, from, newTag, newModified, Instant.EPOCH, 0);
  }

  /** It has nothing new. */
  FeedRecord unchanged(URI from) {
    return new FeedRecord(listed, from, tag, modified, Instant.EPOCH, 0);
  }

  /**
   * It failed, and rests: twice as long each time, at most a day, or as long as it wishes.
   *
   * @param wish how long it wants to be left alone
   */
  FeedRecord failed(Instant now, Optional<Duration> wish) {
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    var own = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    var asked = wish.map(it -> it.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : it);
    var longer = asked.filter(it -> it.compareTo(own) > 0).orElse(own);
    return new FeedRecord(listed, address, tag, modified, now.plus(longer), failures + 1);
  }
}
