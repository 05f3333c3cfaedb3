package org.standoff.search;

import java.util.List;

/**
 * Entities, the one with the highest count first.
 *
 * @param rows at most as many as the selection's limit
 * @param rowCount how many there are
 * @param suggestions names spelt nearly like the one asked for, when nobody bears that
 */
public record NamesAnswer(List<EntityCount> rows, int rowCount, List<String> suggestions) {
  public NamesAnswer {
    rows = List.copyOf(rows);
    suggestions = List.copyOf(suggestions);
  }
}
