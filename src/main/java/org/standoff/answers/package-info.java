/**
 * Which sentences answer, and which of them first?
 *
 * <p>{@link org.standoff.answers.Answers} answers every question of {@link
 * org.standoff.query.Question} from a {@link org.standoff.answers.port.Store}. It has the order of
 * things that a question goes through: names become identities, the question becomes what is {@link
 * org.standoff.answers.port.Wanted}, the store finds and counts, and what it found is ranked, told
 * apart and explained. Nothing here knows how articles are kept, so that another back end answers
 * alike.
 *
 * <p>Two kinds of question need more than what the store finds. The page of somebody puts together
 * what sentences say of them, whom they are mentioned with, and which of their sentences defines
 * them. A question in English for a figure or a deed is answered by the sentences that hold the
 * most of it, which are looked at closely: {@code QuestionTerms} weighs its words, {@code
 * FigureRanking} and {@code ClosestSentences} say which answers best, and leave out what does not
 * answer well enough.
 */
package org.standoff.answers;
