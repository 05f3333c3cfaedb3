/**
 * What is an article, and where in it are we?
 *
 * <p>Every offset of the program is a UTF-16 code unit in {@link org.standoff.text.Article#text()},
 * and every range is half-open. Markup is masked, never removed: annotators read {@link
 * org.standoff.text.Article#readable()}, a copy of the same length in which markup is blanks, so
 * that what they find stands at the same place in the untouched text.
 */
package org.standoff.text;
