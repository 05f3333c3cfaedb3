package org.standoff.read.formats.pdf;

import java.io.IOException;
import java.time.Duration;

/** A bound of time for one document: a small file can ask for hours of work. */
final class Deadline {
  private final Duration allowed;
  private final long end;

  Deadline(Duration allowed) {
    this.allowed = allowed;
    end = System.nanoTime() + allowed.toNanos();
  }

  /** Fails when time is up. */
  void check() throws Exceeded {
    if (System.nanoTime() > end) {
      throw new Exceeded("takes more than " + allowed.toSeconds() + " seconds to read");
    }
  }

  /** Time is up. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(String message) {
      super(message);
    }
  }
}
