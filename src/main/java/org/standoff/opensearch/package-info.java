/**
 * How is it kept and found in a cluster of OpenSearch?
 *
 * <p>{@link org.standoff.opensearch.ClusterLibrary} is the library, {@link
 * org.standoff.opensearch.ClusterStore} the store below its answers, which are the same as those of
 * an index in a folder because all that decides them is the same code. An article is a document for
 * each sentence, figure, fact and entity, and one for itself, all on one shard under ids that only
 * it has, so that to put it in twice does no harm.
 *
 * <p>A question is sent in few requests. Names are asked one by one by those who decide who is the
 * same; so each question is asked again until all the names that it looks up have been fetched,
 * many at once, and nothing is fetched twice.
 */
package org.standoff.opensearch;
