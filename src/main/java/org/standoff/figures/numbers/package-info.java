/**
 * Which number is it?
 *
 * <p>{@link org.standoff.figures.numbers.Numerals} reads digits and words together, with what
 * {@code DigitNumerals}, {@code Cardinals}, {@code Scales} and {@code Fractions} read of them;
 * {@link org.standoff.figures.numbers.Ordinals} reads places in a row. A {@link
 * org.standoff.figures.numbers.Numeral} keeps how it was written, since that decides what else it
 * may be: a year, a pronoun, a part of something.
 */
package org.standoff.figures.numbers;
