/**
 * What does the language of {@code find} mean?
 *
 * <p>{@link org.standoff.query.find.QueryParser} reads it, {@link org.standoff.query.find.Query} is
 * what was read and prints itself; {@code docs/query.md} specifies it.
 */
package org.standoff.query.find;
