/**
 * What do the numbers in the news say?
 *
 * <p>{@link org.standoff.figures.FigureGrammar} finds every expression that has a value: counts,
 * money, percentages, measures, durations, ages, dates, times, fractions, ratios and scores.
 */
package org.standoff.figures;
