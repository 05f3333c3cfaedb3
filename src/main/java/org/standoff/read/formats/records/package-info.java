/**
 * How does a file of records, each with its fields, become articles?
 *
 * <p>A row of a table, a line of JSON Lines or an element of a JSON array is a record. Which field
 * is the text, the title, the day is told by its name ({@code FieldNames}, table {@code fields}),
 * or by the user. What cannot be used costs no article: it is kept as metadata, and the report says
 * so.
 *
 * <p>JSON Lines is cut into lines before anything is parsed, and a table into rows by a reader of
 * our own: the libraries lose all that is behind a quote that nobody closes.
 */
package org.standoff.read.formats.records;
