/**
 * How is an answer printed?
 *
 * <p>A {@link org.standoff.output.Printer} prints answers in one {@link
 * org.standoff.output.Format}: as text for people, an article under a head and a passage a line
 * with its place first; as JSON, a record a line, which is a promise to programs; or as CSV for
 * spreadsheets. An {@link org.standoff.output.ArticlePrinter} does so for annotated articles. Both
 * take an answer, which is a value, and a {@link org.standoff.output.Paper} to print on, and know
 * neither where the answer is from nor who reads it: the command line today, a page tomorrow.
 *
 * <p>What is no result, that nothing was found or that there is more, goes to the remarks of the
 * paper, so that results stay clean.
 */
package org.standoff.output;
