/**
 * What is an answer?
 *
 * <p>An answer is made of passages: sentences, each with its article, the characters that matched,
 * and everything that is known of the sentence. Whatever can answer questions is a {@link
 * org.standoff.search.Searcher}; those who ask need not know how articles are kept.
 *
 * <p>Answers stand in the order of the texts: by the article's path, then by the place in it, so
 * that the same question over the same articles gives the same answer, in whatever order they were
 * taken in. An answer holds at most as many passages as the {@link org.standoff.search.Selection}
 * allows; its totals count them all.
 */
package org.standoff.search;
