/**
 * What is asked?
 *
 * <p>A {@link org.standoff.query.Question} is a value, sealed over all that can be asked; {@link
 * org.standoff.query.QuestionText} writes one as a line of text and reads it back. It holds what is
 * asked in one of these shapes. A {@link org.standoff.query.NameQuery} is a name with the types and
 * forms that are meant. A {@link org.standoff.query.Query} is what {@code find} takes: words,
 * phrases and names of entities, joined by AND, OR and NOT; {@link org.standoff.query.QueryParser}
 * reads it, a query prints in it, and reading what was written gives the same query. A {@link
 * org.standoff.query.FigureQuery} asks for numbers by what they count, their kind, unit and range,
 * a {@link org.standoff.query.FactQuery} for who did what. What a question in English asks for is
 * found out in {@code query.asked}.
 *
 * <p>Words in a query are folded as those of the texts are, so that case, accents and hyphens never
 * stand between a question and its answer. Nothing here knows how a query is answered.
 */
package org.standoff.query;
