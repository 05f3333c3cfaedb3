/**
 * How is a text laid out?
 *
 * <p>A {@link org.standoff.read.layout.Layout} says which lines stand by themselves, what is no
 * prose, and what the first lines tell of address, title, byline and day. All of it is guessed from
 * looks, and every guess is made to err towards prose: a sentence taken for a headline is lost to
 * the reader, a headline taken for a sentence is merely odd. So a title is short, ends in no full
 * stop, is no name alone and stands above longer text; a star is emphasis only with its partner in
 * the same paragraph. The day is taken from the surest place that has one: the record, a date on a
 * line of its own, the dateline, the address, a text that says "today (July 25, 2022)".
 *
 * <p>All passes over a text are single and look ahead a bounded way, whatever the text.
 */
package org.standoff.read.layout;
