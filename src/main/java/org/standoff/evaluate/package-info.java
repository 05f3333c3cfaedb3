/**
 * How good is it?
 *
 * <p>Whatever is measured, it is done in the same three steps: a reader turns a file of gold into
 * {@link org.standoff.evaluate.Marked} articles, the program annotates them, and an {@link
 * org.standoff.evaluate.Evaluation} compares the two and gives {@link org.standoff.evaluate.Row}s.
 * Readers know forms of files and no measure; measures know no file. Neither prints.
 *
 * <p>Each kind of gold has a package of its own below this one.
 */
package org.standoff.evaluate;
