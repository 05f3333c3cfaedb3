/**
 * Who did what to whom?
 *
 * <p>{@link org.standoff.facts.relations.RelationRules} reads the tree of each sentence. {@link
 * org.standoff.prose.Clauses} says which words head a clause, and who its subject is even where
 * another clause names it: "X, who bought Y and sold Z", "X wants to sell Z". {@code Predicates}
 * collects the words that tie the subject to the rest, with their auxiliaries, negation, particle
 * and preposition, and through verbs that only carry another ("plans to sell"); {@code TreePhrases}
 * takes the words below a noun without the clauses that hang on it. {@code Claims} puts these
 * together: one claim for each clause and subject, in which all that is no subject and no predicate
 * is the object, the words of the text in their order. A passive that names who acts is turned
 * round. This follows ClausIE (Del Corro and Gemulla 2013) in starting from clauses, and PredPatt
 * (White et al. 2016) in reading them off Universal Syntax.
 *
 * <p>A noun set apart behind another one says what that is; the text has no word for it, so the
 * predicate is "is", where the mark stands ({@code Appositions}).
 *
 * <p>A claim is what the clause says, not what is so. Whose claim it is, and how sure, is asked of
 * {@link org.standoff.facts.said.Attributions}; {@code Clauses} knows what is somebody's hope or
 * denial by the tree alone, and {@code Modality} what is only planned or possible. {@code Trust} is
 * the share of such claims that were right on sentences that people read.
 *
 * <p>Numbers of words count within their tree and never leave this package.
 */
package org.standoff.facts.relations;
