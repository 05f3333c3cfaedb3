/**
 * What is new about what somebody watches for?
 *
 * <p>A {@link org.standoff.watch.Watch} is a question with a name; {@link
 * org.standoff.watch.WatchFile} keeps them as text beside the index. {@link
 * org.standoff.watch.Round} puts the questions to articles that are new, through the same searcher
 * that answers everybody, so that a watch finds what its question would find in them and nothing
 * else; which of many watches need asking at all, a {@link org.standoff.watch.Demand} tells from
 * the words and names of an article. What they find becomes {@link org.standoff.watch.Alert}s: what
 * was told before, in the same article or in a copy of it, is not told again.
 *
 * <p>A {@link org.standoff.watch.Ledger} keeps which articles were looked at and what was told of
 * them. Both are written in one record, which is there as a whole or not at all: so each hit is in
 * it once, whenever the program is killed. What leaves the program ({@code watch.reports}) is made
 * from the ledger alone.
 */
package org.standoff.watch;
