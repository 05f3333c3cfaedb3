package org.standoff.search;

import java.io.IOException;

/** Articles that cannot be searched; the message names them, says why and gives the way out. */
public class SearchException extends IOException {
  private static final long serialVersionUID = 1;

  public SearchException(String message) {
    super(message);
  }

  public SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
