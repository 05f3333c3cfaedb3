/**
 * What do feeds have that are watched?
 *
 * <p>The one place from which the program reaches out: {@link org.standoff.watch.feeds.FeedFetcher}
 * asks for the feeds that a user lists, and for nothing that they speak of. What comes is a file
 * beside the index, which is read as any feed is. It asks only for what has changed, as often as it
 * may: the wishes of {@link org.standoff.watch.feeds.RobotRules robots.txt} and of a server that
 * has had enough are kept, and one that fails is asked more and more seldom ({@link
 * org.standoff.watch.feeds.FeedRecord}).
 */
package org.standoff.watch.feeds;
