package org.standoff.ingest;

/**
 * What an ingest did.
 *
 * @param added articles that were put in, for the first time or anew
 * @param unchanged articles that were there already
 * @param removed articles of files that are gone, which were taken out
 * @param rejected inputs that did not become an article
 * @param missingPaths how many of the rejected were paths that do not exist
 * @param tokens of the articles that were put in
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
    long figures) {
  public static final IngestReport NOTHING = new IngestReport(0, 0, 0, 0, 0, 0, 0, 0, 0);
}
