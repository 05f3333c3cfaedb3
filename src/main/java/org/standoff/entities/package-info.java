/**
 * Who is who within an article?
 *
 * <p>{@link org.standoff.entities.WhoIsWho} takes the names that were found and says which of them
 * stand for the same entity. Evidence goes before guesswork. Names lose what addresses their bearer
 * ("Mr.", "President"), and their types are mended where the whole article leaves no doubt. What
 * the text itself says binds first: "European Union (EU)", "renamed itself". Persons are compared
 * by their full names wherever these stand; only then is each shorter name read in its place, where
 * a surname that several share belongs to the one named last. All other names join by fixed
 * reasons, the names of one country, acronyms, short forms, each only where exactly one can be
 * meant.
 *
 * <p>Then whatever else stands for a person: the trees say what everybody does in his clause and
 * how the clauses hang together, and a pronoun is given to the candidate whom the clues of grammar
 * and of the article favour, with the probability that they give him, if that is high enough
 * ({@code pronoun-clues.txt} has the weights, learned from the development part of GAP, Webster et
 * al. 2018, Apache-2.0); a title with "the" to its only bearer. What the name finder doubted is a
 * person's name where a pronoun means its bearer, and otherwise nothing.
 *
 * <p>A doubt leaves two entities where one may have been meant, since the reader of a passage sees
 * that two are the same, but not that one is two.
 */
package org.standoff.entities;
