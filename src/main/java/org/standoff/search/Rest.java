package org.standoff.search;

import java.util.Optional;

/**
 * What an answer has behind the rows that it gives.
 *
 * @param count so many rows
 * @param cursor what {@link Selection#behind} takes to go on with them: it names the last row, so
 *     that articles which are added meanwhile neither repeat a row nor leave one out; empty where
 *     nothing is left
 */
public record Rest(int count, Optional<String> cursor) {
  /** Nothing is left. */
  public static final Rest NOTHING = new Rest(0, Optional.empty());
}
