/**
 * What does a question in English ask for?
 *
 * <p>{@link org.standoff.query.asked.Questions} takes a question apart and says what is asked, an
 * {@link org.standoff.query.asked.Asked}: where a name is mentioned, who bears it, which figure
 * answers, what was said or done. It knows the ways people put such questions as templates of
 * words, and says plainly when it cannot answer yet.
 *
 * <p>A question for a deed has several readings as subject, predicate and object, since without
 * grammar nobody knows which word is the verb; the first that finds a fact is right.
 */
package org.standoff.query.asked;
