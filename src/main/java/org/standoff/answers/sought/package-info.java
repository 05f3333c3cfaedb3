/**
 * Which sentences answer a question in English, and which first?
 *
 * <p>The words of the question become {@linkplain org.standoff.answers.sought.QuestionTerm terms},
 * which weigh the more the rarer they are. The store weighs all sentences by what they, their
 * neighbours and their articles hold of them; the heaviest are looked at closely: is there
 * something in the sentence that may be the answer, and do its facts say what is asked? Special
 * readings raise a sentence and never hide another, so that no question is refused. What keeps a
 * sentence from being an answer is said with it: a name of the question that it does not speak of,
 * words that it lacks, facts that have it the other way round.
 */
package org.standoff.answers.sought;
