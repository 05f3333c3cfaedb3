/**
 * Where on a web page is its article, and what does the page say of it?
 *
 * <p>{@link org.standoff.read.formats.html.HtmlPages} is the format. A page is decoded, parsed by
 * jsoup, the only library that is imported here alone, and laid out as blocks: what it sets on
 * lines of their own. The article is found among them by how much of each element is prose, and by
 * how the makers of pages name their parts, which is a table, {@code pages}. No rule is made for
 * one site.
 *
 * <p>Title, byline, day, site, language and address are taken from the surest place that has them,
 * and where the day is from is told. The text of the article is the title and the blocks; offsets
 * count in it, since those of the page are of no use to anybody.
 */
package org.standoff.read.formats.html;
