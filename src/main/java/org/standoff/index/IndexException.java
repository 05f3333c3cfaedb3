package org.standoff.index;

import java.io.IOException;

/** An index that cannot be used; the message names it, says why and gives the way out. */
public final class IndexException extends IOException {
  private static final long serialVersionUID = 1;

  IndexException(String message) {
    super(message);
  }

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
