/**
 * What is asked?
 *
 * <p>A question comes in one of three shapes. A {@link org.standoff.query.Query} is what {@code
 * find} takes: words, phrases and names of entities, joined by AND, OR and NOT; {@link
 * org.standoff.query.QueryParser} reads it, a query prints in it, and reading what was written
 * gives the same query. A {@link org.standoff.query.FigureQuery} asks for numbers by what they
 * count, their kind, unit and range. What a question in English asks for is found out in {@code
 * query.asked}.
 *
 * <p>Words in a query are folded as those of the texts are, so that case, accents and hyphens never
 * stand between a question and its answer. Nothing here knows how a query is answered.
 */
package org.standoff.query;
