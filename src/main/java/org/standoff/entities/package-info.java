/**
 * Who is who within an article?
 *
 * <p>{@link org.standoff.entities.NameMatcher} takes the names in order and asks of each whether
 * the article has named that entity before: by the same words, by its acronym, or by a surname
 * alone.
 */
package org.standoff.entities;
