/**
 * What must whoever keeps articles be able to find?
 *
 * <p>This is the port between the logic of answers and what keeps articles: a {@link
 * org.standoff.answers.port.Store} is Lucene's index today, and may be a cluster. The store knows
 * how to find and count; which answer is right, in which order, and why is none of its business.
 *
 * <p>A question crosses the port as few times as possible, since each time may be a trip over a
 * network. So what is wanted is a value, {@link org.standoff.answers.port.Wanted}, which a store
 * compiles whole, and what is found comes back complete, with its totals: no call is for one
 * document, and what is counted for several entities is asked for together. Who is the same as whom
 * is settled before, and what users split off is part of what is wanted, so that a store counts
 * right without knowing of corrections.
 *
 * <p>Mentions, sentences and facets are counted without reading a single article where a store can
 * do that; only what is shown is read.
 */
package org.standoff.answers.port;
