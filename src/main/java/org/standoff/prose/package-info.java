/**
 * How does a rule read an article? As its words in a row, with what the tagger and the parser say
 * of them, and never as characters.
 *
 * <p>{@link org.standoff.prose.Prose} counts the tokens through the whole article, and sentences
 * and paragraphs are ranges of them; {@link org.standoff.prose.Syntax} counts the words of the
 * trees, which may be several tokens each. A span of the text leads from one to the other. Two
 * classes read the trees for those who ask for more than one edge: {@link
 * org.standoff.prose.Clauses} says what each clause is about, as exactly as a claim needs it, and
 * {@link org.standoff.prose.Nesting} how clauses lie within one another, as robustly as a guess
 * needs it.
 *
 * <p>None of this knows who is who. {@link org.standoff.prose.Mentioned} adds that for the rules
 * that run after mentions have been found.
 */
package org.standoff.prose;
