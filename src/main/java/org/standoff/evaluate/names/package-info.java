/**
 * Which of the names that people marked are found?
 *
 * <p>{@link org.standoff.evaluate.names.GoldReader} reads marked articles, to learn from and to
 * measure; {@link org.standoff.evaluate.names.NameEvaluation} counts.
 */
package org.standoff.evaluate.names;
