/**
 * How much is it, and of which kind?
 *
 * <p>{@link org.standoff.figures.quantities.Quantities} reads a number with its {@code Suffix}, a
 * currency, unit or percent sign, and two of them that are a range. {@code Ages} and {@code Scores}
 * are told from counts by the words around them only, {@code Qualifiers} says about, at least and
 * at most. Whose dollar, peso or rupee it is, the countries tell that an article speaks of.
 */
package org.standoff.figures.quantities;
