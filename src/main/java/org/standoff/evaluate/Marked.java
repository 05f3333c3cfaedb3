package org.standoff.evaluate;

import org.standoff.text.Article;

/**
 * An article with what people wrote down of it.
 *
 * @param name what errors call it
 */
public record Marked<G>(String name, Article article, G gold) {}
