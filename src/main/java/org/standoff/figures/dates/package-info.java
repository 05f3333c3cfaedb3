/**
 * When was it?
 *
 * <p>{@link org.standoff.figures.dates.Dates} reads dates: {@code WrittenDates} and {@code
 * WrittenMonths} those that are written out, {@code DigitDates} those in digits, {@code Years}
 * years, decades and centuries, {@code Periods} quarters and seasons, {@code RelativeDates} what is
 * said from today on. {@link org.standoff.figures.dates.Times} reads times of day. {@link
 * org.standoff.figures.dates.Calendar} resolves them against the day of publication, with {@code
 * Tenses} to tell next from last; {@link org.standoff.figures.dates.PublicationDay} settles that
 * day where an article does not say it.
 */
package org.standoff.figures.dates;
