package org.standoff.ingest;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.standoff.search.Account;

/**
 * What an ingest did.
 *
 * @param added articles that were put in, for the first time or anew
 * @param unchanged articles that were there already
 * @param removed articles of files that are gone, which were taken out
 * @param rejected inputs that did not become an article
 * @param missingPaths how many of the rejected were paths that do not exist
 * @param tokens of the articles that were put in
 * @param files how many of them ended in each state
 */
public record IngestReport(
    int added,
    int unchanged,
    int removed,
    int rejected,
    int missingPaths,
    long sentences,
    long tokens,
    long mentions,
    long figures,
    SortedMap<Account.State, Integer> files) {

  public IngestReport {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
