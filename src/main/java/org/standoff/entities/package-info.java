/**
 * Who is who within an article?
 *
 * <p>{@link org.standoff.entities.WhoIsWho} takes the names that were found and says which of them
 * stand for the same entity ({@code names}), then what else stands for a person: pronouns ({@code
 * pronouns}) and titles with "the". What the name finder doubted is a person's name where a pronoun
 * means its bearer, and otherwise nothing.
 *
 * <p>{@link org.standoff.entities.PronounTraining} learns what the clues to the meaning of pronouns
 * are worth.
 */
package org.standoff.entities;
