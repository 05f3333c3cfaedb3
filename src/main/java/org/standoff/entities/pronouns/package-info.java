/**
 * Whom does a pronoun mean?
 *
 * <p>The trees say what everybody does in his clause and how the clauses hang together. {@code
 * Antecedents} gives for each pronoun the persons named or meant around it, each with the clues
 * that speak for him, and what speaks for none of them; {@link
 * org.standoff.entities.pronouns.Pronouns} weighs the clues and links the pronoun to the likeliest,
 * with the probability that he is meant, if that is high enough. Whom one pronoun means is a clue
 * to the next.
 *
 * <p>What each clue is worth was learned from articles in which people wrote down whom pronouns
 * mean, by {@link org.standoff.entities.pronouns.ClueTraining}; the table {@code pronoun-clues} has
 * the weights, and models/README.md the command that made them.
 */
package org.standoff.entities.pronouns;
