package org.standoff.search;

import java.io.IOException;

/**
 * Nothing can be put in now, though what is there can be read: somebody else is writing, or the
 * place is one that can only be read. The message names it and says why.
 */
public final class NotWritableException extends IOException {
  private static final long serialVersionUID = 1;

  public NotWritableException(String message, Throwable cause) {
    super(message, cause);
  }
}
