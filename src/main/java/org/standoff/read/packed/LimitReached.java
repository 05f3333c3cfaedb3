package org.standoff.read.packed;

import java.io.IOException;

/** Reading was given up since it would have gone over one of the {@link Limits}. */
public final class LimitReached extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * A limit was reached.
   *
   * @param message which one, as a reason to be told: "unpacks to more than …"
   */
  public LimitReached(String message) {
    super(message);
  }
}
