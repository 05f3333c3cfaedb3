/**
 * How does what is wanted become a query of OpenSearch?
 *
 * <p>There is no dictionary at hand: a word in any inflection is found by its stem, which is
 * indexed beside it. What leads from one document to another is asked before ({@link
 * org.standoff.opensearch.compiling.SentenceQueries.Joins}).
 */
package org.standoff.opensearch.compiling;
