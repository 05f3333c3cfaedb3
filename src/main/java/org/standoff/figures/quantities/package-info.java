/**
 * How much is it, and of which kind?
 *
 * <p>{@link org.standoff.figures.quantities.Quantities} reads terms and ranges: {@code Terms} a
 * number with its {@code Suffix}, a currency, unit or percent sign, {@code Ranges} two of them, and
 * {@code Kinds} tells of which kind they are. {@code Ages} and {@code Scores} are told from counts
 * by the words around them only, {@code Qualifiers} says about, at least and at most. Whose dollar,
 * peso or rupee it is, the countries tell that an article speaks of.
 */
package org.standoff.figures.quantities;
