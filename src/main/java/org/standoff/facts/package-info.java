/**
 * Who said what, who is what, and who did what to whom?
 *
 * <p>{@link org.standoff.facts.FactRules} reads an article once the people in it are known, and
 * takes three rooms one after the other: {@code said} finds quotes and statements, {@code roles}
 * what the people are, {@code relations} what each clause claims. The first tells the others whose
 * claim something is ({@link org.standoff.facts.said.Attributions}): no claim is the article's own
 * that stands in somebody's mouth.
 *
 * <p>No rule looks further than a fixed number of words away or over the end of a sentence or
 * paragraph, so that an article is read in linear time.
 */
package org.standoff.facts;
