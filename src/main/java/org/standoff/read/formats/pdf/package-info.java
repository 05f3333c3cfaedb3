/**
 * In which order is a printed page read, and which of its lines are its text?
 *
 * <p>A PDF says which letter stands where, and nothing of words, lines or columns. {@link
 * org.standoff.read.formats.pdf.PdfDocuments} has PDFBox draw the letters of a page; they become
 * words and rows, rows are cut where a white gutter runs down the page ({@code Gutters}), what is
 * left are lines, which stand below one another in blocks, and blocks are read column by column
 * ({@code ReadingOrder}). Heads and numbers of pages are left out, words that a line end cuts are
 * whole again, and lines run on into paragraphs. Offsets count in the text made so.
 *
 * <p>Nothing else imports PDFBox, which is loaded only when there is a PDF to read.
 */
package org.standoff.read.formats.pdf;
