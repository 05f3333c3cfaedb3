/**
 * In which language is a text?
 *
 * <p>English is known by its words; the model of the others is large and slow to load, so it is
 * asked only where the words do not settle the matter, and a pile of English never loads it. What a
 * file says of its language counts, but not against what the text shows. Where nothing is sure,
 * nothing is said.
 */
package org.standoff.languages;
