/**
 * Which formats are read, and how?
 *
 * <p>{@link org.standoff.read.formats.Formats} lists them all: one class a format, which says what
 * it claims and reads it. Formats that are known and not read are one entry, too, so that they are
 * refused by name.
 *
 * <p>The text of a plain or Markdown file is left as it is, line ends and all, so that offsets hold
 * in the file. JSON Lines is cut into lines before anything is parsed, so that a bad record costs
 * only itself. A line is held in memory, up to 32 MB, and nothing else is but the hashes of the
 * ids.
 */
package org.standoff.read.formats;
