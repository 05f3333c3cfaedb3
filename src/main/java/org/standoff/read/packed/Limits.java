package org.standoff.read.packed;

import java.time.Duration;

/**
 * How far something packed is followed. Text packs to a tenth, rarely to a fiftieth of its size;
 * what unpacks to much more was made to fill memories.
 *
 * @param ratio how many times the size of the file all that is unpacked in it may amount to
 * @param free bytes that may be unpacked whatever the size of the file
 * @param freeEach those that one thing in it may unpack to, whatever its size
 * @param depth how many containers may be nested
 * @param members how many things a file may hold, those in containers in it included
 * @param held bytes of one container that are kept in memory, where it cannot be read as it comes;
 *     at each level of nesting half as many
 * @param time for reading a member, without what is done with its articles
 */
public record Limits(
    int ratio, long free, long freeEach, int depth, int members, int held, Duration time) {
  /** Enough for anything that was made by people who mean well. */
  public static final Limits STANDARD =
      new Limits(200, 256L << 20, 16L << 20, 8, 1_000_000, 64 << 20, Duration.ofMinutes(2));
}
