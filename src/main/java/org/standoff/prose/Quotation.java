package org.standoff.prose;

import org.standoff.text.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them and the blanks at the ends
 * @param closed whether there is a closing mark
 */
public record Quotation(Span outer, Span inner, boolean closed) {}
