package org.standoff.read.formats.pdf;

/**
 * Letters on a page without a blank between them, in points.
 *
 * @param y of the baseline
 */
record PrintedWord(float x, float end, float y, float size, String text) {}
