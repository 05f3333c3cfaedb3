/**
 * Which figures of one thing differ between articles?
 *
 * <p>A figure is {@linkplain org.standoff.answers.conflicts.Told told} of a thing: what is counted
 * or measured, in its unit, and what is said to have become of it. Two are of one thing only if
 * their articles speak of one event by their days, places, names and words; where that is not sure,
 * nothing is said, since two events that are taken for one are worse than a contradiction that is
 * missed.
 */
package org.standoff.answers.conflicts;
