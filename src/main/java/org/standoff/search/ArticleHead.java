package org.standoff.search;

import org.standoff.text.ArticlePath;
import org.standoff.text.Details;

/**
 * Which article a passage is from.
 *
 * @param path as it leads there from the working directory
 */
public record ArticleHead(String id, ArticlePath path, Details details) {}
