/**
 * What stands in the sentence?
 *
 * <p>{@link org.standoff.figures.lexemes.Lexemes} cuts a sentence into words, digits and marks,
 * finer than the tokens of the article: "5-10" and "$3bn" come apart here. {@code Phrases} finds
 * the entries of a table in them, {@code NumberWords} knows of which words numbers are made, {@code
 * Labels} tells digits that are part of a name, and {@code RawFigure} is what every grammar above
 * hands back.
 */
package org.standoff.figures.lexemes;
