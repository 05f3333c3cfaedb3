/**
 * Where does a sentence end, and what is a token?
 *
 * <p>Three questions, asked in this order. {@link org.standoff.sentences.Blocks}: which lines of
 * the text run on, so that a sentence may reach from one to the next? A headline or a list item
 * stands by itself; a hard wrap, or a page break in mid-sentence, does not end anything. {@link
 * org.standoff.sentences.Boundaries}: which full stop of a block ends a sentence? Rules decide what
 * they are sure of, and a trained {@link org.standoff.sentences.BoundaryModel} the rest. {@link
 * org.standoff.sentences.Cutter}: where is a word cut, so that no name begins or ends inside a
 * token?
 *
 * <p>All of them read {@link org.standoff.text.Article#readable()} and count its offsets.
 */
package org.standoff.sentences;
