/**
 * How does a file become articles?
 *
 * <p>{@link org.standoff.read.ArticleReader} is the door. It first lists the files that paths stand
 * for, so that a caller can count them and pass some over, and then reads each as a stream into a
 * {@link org.standoff.read.ReadingSink}: an {@link org.standoff.text.Article}, or a {@link
 * org.standoff.read.Rejection} with path, line and reason. Nothing that an input holds ends the
 * reading; only what the sink throws does.
 *
 * <h2>From bytes to text</h2>
 *
 * The first bytes tell gzip, UTF-16 and what is no text at all. UTF-8 is expected; UTF-16 is read
 * with or without its byte-order mark; any other bytes are read as windows-1252, which cannot fail,
 * and a {@link org.standoff.read.Notice} says so. Where most of a text is well-formed UTF-8 beyond
 * ASCII, a few bad bytes are damage and become U+FFFD, since the other reading would spoil the
 * rest. The text of a plain or Markdown file is then left as it is, line ends and all, so that
 * offsets hold in the file.
 *
 * <h2>From lines to records</h2>
 *
 * JSON Lines is cut into lines before anything is parsed, so that a bad record costs only itself. A
 * line is held in memory, up to 32 MB, and nothing else is but the hashes of the ids.
 *
 * <h2>From text to layout</h2>
 *
 * The layout of a text is what {@link org.standoff.text.Article#apart()}, {@link
 * org.standoff.text.Article#markup()} and the details say: which lines stand by themselves, what is
 * no prose, and what the first lines tell of address, title, byline and day. All of it is guessed
 * from looks, and every guess is made to err towards prose: a sentence taken for a headline is lost
 * to the reader, a headline taken for a sentence is merely odd. So a title is short, ends in no
 * full stop, is no name alone and stands above longer text; a star is emphasis only with its
 * partner in the same paragraph. The day is taken from the surest place that has one: the record, a
 * date on a line of its own, the dateline, the address, a text that says "today (July 25, 2022)".
 *
 * <p>All passes over a text are single and look ahead a bounded way, whatever the text.
 */
package org.standoff.read;
