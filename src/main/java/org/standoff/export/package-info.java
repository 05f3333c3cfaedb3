/**
 * How do annotations leave for other programs?
 *
 * <p>{@link org.standoff.export.ExportFormat} names the forms; each is written article by article,
 * whole and in the order of the articles, so that the same articles give the same bytes.
 */
package org.standoff.export;
