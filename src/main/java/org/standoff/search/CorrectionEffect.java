package org.standoff.search;

/**
 * What a correction changes.
 *
 * @param mentions that it moves, names otherwise or hides
 * @param articles that have them
 */
public record CorrectionEffect(int mentions, int articles) {}
