/**
 * How good is it on the sets that others made?
 *
 * <p>Public sets of marked texts, each in a form of its own, which {@code docs/gold.md} describes.
 * For each there is what it says of a text (a record), a reader of its file and a measure.
 */
package org.standoff.evaluate.sets;
