/**
 * Which of some sentences hold what is wanted, where whoever keeps them can only tell which may?
 *
 * <p>Rows of words and what stands near one another are looked for among the articles of the
 * candidates, in memory, by the same code that looks in an index.
 */
package org.standoff.index.sieve;
