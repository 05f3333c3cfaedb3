/**
 * How are thousands of names looked up at once? What is asked of the pile is asked once for all.
 */
package org.standoff.answers.lookup;
