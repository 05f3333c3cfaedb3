/**
 * What do the numbers in the news say?
 *
 * <p>{@link org.standoff.figures.FigureGrammar} finds every expression that has a value: counts,
 * money, percentages, measures, durations, ages, dates, times, fractions, ratios and scores. It is
 * a grammar made by hand. Each of its classes reads one concern, looks at the sentence from left to
 * right, and takes as much as makes one expression. They stand in packages upon one another:
 *
 * <ul>
 *   <li>{@code lexemes}: what stands in the sentence?
 *   <li>{@code numbers}: which number is it?
 *   <li>{@code dates}: when was it?
 *   <li>{@code quantities}: how much is it, and of which kind?
 *   <li>{@code counted}: of what is it so much?
 * </ul>
 *
 * <p>Where several read the same words the longest wins ("2013-01-16" over "2013"). A new unit is a
 * line of {@code units.txt}, a new currency a line of {@code currencies.txt}, and a country that
 * decides whose dollar, peso or rupee is meant a line of {@code countries.txt}. The tests' {@code
 * cases.txt} is the specification: a new rule begins with a row there.
 *
 * <p>No grammar looks further ahead than one expression, so that reading is linear in the length of
 * the text. Parts of speech serve as hints only and may be wrong.
 */
package org.standoff.figures;
