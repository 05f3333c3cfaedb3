/**
 * How good is it?
 *
 * <p>{@link org.standoff.evaluate.GoldReader} reads articles in which people marked the names,
 * {@link org.standoff.evaluate.NameEvaluation} counts which of them the program finds.
 */
package org.standoff.evaluate;
