package org.standoff.read.packed;

import java.util.Locale;

/**
 * What was spent of the {@link Limits} on one file, with everything in it. Used by one thread.
 *
 * <p>Once a limit for the whole file is reached, each further step says so.
 */
public final class Budget {
  private final Limits limits;
  private long packed;
  private long unpacked;
  private int members;
  private long started = System.nanoTime();
  private long elsewhere;
  private boolean isSpent;

  public Budget(Limits limits) {
    this.limits = limits;
  }

  public Limits limits() {
    return limits;
  }

  /** So many bytes of the file itself were read, or can be. */
  public void packed(long bytes) {
    packed += bytes;
  }

  /**
   * So many bytes were unpacked.
   *
   * @throws LimitReached if these are too many, or it took too long
   */
  void unpacked(long bytes) throws LimitReached {
    requireTime();
    unpacked += bytes;
    if (unpacked > limits.free() && unpacked / limits.ratio() > packed) {
      isSpent = true;
      throw tooMuch(limits);
    }
  }

  static LimitReached tooMuch(Limits limits) {
    return new LimitReached(
        "unpacks to more than " + limits.ratio() + " times its size: not read further");
  }

  /**
   * A member is begun.
   *
   * @throws LimitReached if there were too many
   */
  public void member() throws LimitReached {
    members++;
    started = System.nanoTime();
    elsewhere = 0;
    if (members > limits.members()) {
      isSpent = true;
      throw new LimitReached(
          String.format(
              Locale.ROOT, "holds more than %,d things: not read further", limits.members()));
    }
  }

  /** So much time, in nanoseconds, was not spent on reading. */
  public void elsewhere(long nanoseconds) {
    elsewhere += nanoseconds;
  }

  private void requireTime() throws LimitReached {
    if (members > 0 && System.nanoTime() - started - elsewhere > limits.time().toNanos()) {
      throw new LimitReached(
          "took longer than " + limits.time().toSeconds() + " seconds to read: given up");
    }
  }

  /** Whether no more is to be read of the file. */
  public boolean isSpent() {
    return isSpent;
  }
}
