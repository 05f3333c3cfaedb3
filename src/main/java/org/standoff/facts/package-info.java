/**
 * Who said what, and who is what?
 *
 * <p>{@link org.standoff.facts.FactRules} reads an article once the people in it are known. All
 * rules work on the article's tokens in a row with the mention that each belongs to, and none of
 * them looks further than a fixed number of words away or over the end of a sentence or paragraph,
 * so that an article is read in linear time.
 *
 * <p>For what is said, the quotation marks of each paragraph are paired, {@code Cues} finds the
 * verbs of saying outside of them, and {@code Speaking} the noun phrase that speaks at each. {@code
 * Quotes} then gives every quotation its cue and leaves out words that are only set apart; {@code
 * Statements} takes the clause that a cue reports. {@code Speakers} goes through both in the order
 * of the text and decides who is meant. A quotation that is interrupted to say whose it is comes as
 * a whole, and each of its parts by itself: the whole is what was said, a part is what stands
 * between two marks.
 *
 * <p>{@code Circumstances} adds listener, time and place of what is said from the trees, and {@code
 * Hedges} how the text stands to it. {@link org.standoff.facts.Attributions} tells of any other
 * claim whose it is; roles ask it, and whoever else finds claims should.
 *
 * <p>For what people are, {@code Roles} looks in front of their names, behind them and after "is"
 * and "as"; {@code RolePhrases} takes the words apart into roles, organizations and places.
 */
package org.standoff.facts;
