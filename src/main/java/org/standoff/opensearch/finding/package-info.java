/**
 * What was found in a cluster, how often, and in which order?
 *
 * <p>Rows are found and counted by the cluster; of what is shown the articles are fetched, all of
 * an answer at once, and passages are made of them.
 */
package org.standoff.opensearch.finding;
