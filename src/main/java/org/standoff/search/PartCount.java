package org.standoff.search;

import java.util.List;

/**
 * How much a part of a query has by itself that finds nothing as a whole.
 *
 * @param part as it is written
 * @param alone how many sentences hold it
 * @param without how many sentences hold all the other parts
 * @param spellings words that are spelt nearly so, where no sentence holds it, the most frequent
 *     first
 */
public record PartCount(String part, int alone, int without, List<String> spellings) {
  public PartCount {
    spellings = List.copyOf(spellings);
  }
}
