/**
 * Which articles tell the same text?
 *
 * <p>Papers print what agencies send: under another headline, with a cut tail, with a figure put
 * right. Such texts are found in two steps. A {@link org.standoff.copies.Sketch} is kept of every
 * article, a small sample of its runs of four words, chosen by their hashes so that every text with
 * the same run chooses the same (MinHash by a bound instead of a number, which finds a short text
 * within a long one as well). Texts whose samples meet are then laid side by side word by word
 * ({@link org.standoff.copies.Likeness}), and only that decides. What was made from one form, with
 * other names and figures throughout, is no copy.
 *
 * <p>Nothing of this is kept but the sketches: {@link org.standoff.copies.CopyFinder} makes the
 * groups when somebody asks, so that they are right whatever came in or went out.
 */
package org.standoff.copies;
