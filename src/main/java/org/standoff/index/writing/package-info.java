/**
 * How does an article become documents?
 *
 * <p>An {@link org.standoff.index.writing.ArticleBlock} makes them, in order: a document for each
 * sentence, figure and fact, and last that of the article. Each of them has what all have in common
 * and one class that fills in the rest.
 */
package org.standoff.index.writing;
