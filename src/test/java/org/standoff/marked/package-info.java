/**
 * How does a test write down what it expects of a text?
 *
 * <p>As one marks up a printout: {@code [person Angela Merkel] pledged [money €1.2bn = 1200000000
 * EUR]}. {@link org.standoff.marked.Marked} is the one place that reads and prints the brackets.
 */
package org.standoff.marked;
