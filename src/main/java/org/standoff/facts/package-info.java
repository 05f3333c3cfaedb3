/**
 * Who said what, and who is what?
 *
 * <p>{@link org.standoff.facts.FactRules} reads an article once the people in it are known.
 */
package org.standoff.facts;
