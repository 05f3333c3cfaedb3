/**
 * What is in a feed?
 *
 * <p>Each entry of an RSS, RDF, Atom or JSON feed is an article: its title and its content, or its
 * summary where that is longer. Feeds are broken in all ways there are, so they are read as a
 * browser reads tags, by jsoup, which knows no entities but those of HTML and follows none.
 */
package org.standoff.read.formats.feeds;
