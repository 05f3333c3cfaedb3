package org.standoff.opensearch.client;

import org.standoff.search.SearchException;

/**
 * That a node went away that held a part of a view: what was asked has to be asked of a new one.
 */
public final class LostViewException extends SearchException {
  private static final long serialVersionUID = 1;

  LostViewException(String message) {
    super(message);
  }
}
