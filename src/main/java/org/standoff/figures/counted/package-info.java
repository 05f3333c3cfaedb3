/**
 * Of what is it so much?
 *
 * <p>{@link org.standoff.figures.counted.CountedWords} finds the noun phrase that a count, share,
 * percentage or amount belongs to, by parts of speech: behind the figure as one of the {@code
 * NounRuns}, before it as one of the {@code ChangedThings}.
 */
package org.standoff.figures.counted;
