package org.standoff.search;

import org.standoff.text.Lines;
import org.standoff.text.Span;

/**
 * Some characters of an article, and where they stand.
 *
 * @param span in the article's text
 * @param place of its first character, in the lines of the article's text
 * @param text the characters of the span
 */
public record Excerpt(Span span, Lines.Place place, String text) {}
