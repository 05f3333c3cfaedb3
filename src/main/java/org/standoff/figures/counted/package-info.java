/**
 * Of what is it so much?
 *
 * <p>{@link org.standoff.figures.counted.CountedWords} finds the noun phrase that a count, share,
 * percentage or amount belongs to, by parts of speech, which serve as hints only and may be wrong.
 */
package org.standoff.figures.counted;
