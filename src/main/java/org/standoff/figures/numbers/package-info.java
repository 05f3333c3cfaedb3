/**
 * Which number is it?
 *
 * <p>{@code DigitNumerals} reads digits, {@link org.standoff.figures.numbers.Numerals} digits and
 * words together, {@link org.standoff.figures.numbers.Ordinals} places in a row. A {@link
 * org.standoff.figures.numbers.Numeral} keeps how it was written, since that decides what else it
 * may be: a year, a pronoun, a part of something.
 */
package org.standoff.figures.numbers;
