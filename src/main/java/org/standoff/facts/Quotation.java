package org.standoff.facts;

import org.standoff.text.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them and the blanks at the ends
 * @param closed whether there is a closing mark
 */
record Quotation(Span outer, Span inner, boolean closed) {}
