/**
 * What is the text of a document that a word processor or a maker of books wrote?
 *
 * <p>DOCX, ODT and EPUB are ZIP archives of XML. Their parts are read as streams: paragraphs,
 * headings, tables, text boxes once, notes behind the text; deletions, hidden words and the codes
 * of fields are no text.
 */
package org.standoff.read.formats.office;
