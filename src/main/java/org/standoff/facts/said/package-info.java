/**
 * Who said what?
 *
 * <p>The quotation marks of each paragraph are paired, {@code Cues} finds the verbs of saying
 * outside of them, and {@code Speaking} the noun phrase that speaks at each. {@code Quotes} then
 * gives every quotation its cue and leaves out words that are only set apart; {@code Statements}
 * takes the clause that a cue reports. {@code Speakers} goes through both in the order of the text
 * and decides who is meant. A quotation that is interrupted to say whose it is comes as a whole,
 * and each of its parts by itself: the whole is what was said, a part is what stands between two
 * marks.
 *
 * <p>{@code Circumstances} adds listener, time and place of what is said from the trees, and {@code
 * Hedges} how the text stands to it. {@link org.standoff.facts.said.Attributions} tells of any
 * other claim whose it is; roles and relations ask it, and whoever else finds claims should.
 */
package org.standoff.facts.said;
