/**
 * How does a file become articles?
 *
 * <p>{@link org.standoff.read.ArticleReader} is the door. It first lists the files that paths stand
 * for, so that a caller can count them and pass some over, and then reads each as a stream into a
 * {@link org.standoff.read.ReadingSink}: an {@link org.standoff.text.Article}, or a {@link
 * org.standoff.read.Rejection} with path, line and reason. Nothing that an input holds ends the
 * reading; only what the sink throws does.
 *
 * <h2>From bytes to a format</h2>
 *
 * A file becomes an {@link org.standoff.read.Input}, unpacked if it is gzipped, whose name and
 * first bytes each {@link org.standoff.read.FileFormat} looks at; the one whose claim is the surest
 * reads it. The formats themselves are in {@code read.formats}, and a new one is entered in one
 * list there. A format makes of each text it finds a {@link org.standoff.read.Draft}, with what it
 * says of it, and the draft becomes an article with what the layout of the text shows.
 *
 * <h2>From bytes to text</h2>
 *
 * The first bytes tell gzip, UTF-16 and what is no text at all. UTF-8 is expected; UTF-16 is read
 * with or without its byte-order mark; any other bytes are read as windows-1252, which cannot fail,
 * and a {@link org.standoff.read.Notice} says so. Where most of a text is well-formed UTF-8 beyond
 * ASCII, a few bad bytes are damage and become U+FFFD, since the other reading would spoil the
 * rest.
 */
package org.standoff.read;
