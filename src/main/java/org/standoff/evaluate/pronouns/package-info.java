/**
 * Is it found whom a pronoun means?
 *
 * <p>GAP and chains of coreference, in the forms that {@code docs/gold.md} describes. For each
 * there is what it says of a text (a record), a reader of its file and a measure; and what is
 * learned from them, {@link org.standoff.evaluate.pronouns.PronounExamples}.
 */
package org.standoff.evaluate.pronouns;
