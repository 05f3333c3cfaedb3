/**
 * Which names are in the text, and of what type?
 *
 * <p>A {@link org.standoff.names.NameModel} reads an article twice. The first reading labels the
 * tokens of each sentence by what the sentence shows: words, shapes, endings, word clusters and
 * their neighbours, what a {@link org.standoff.words.Lexicon} knows of them, and how the article
 * spells the word elsewhere. The second also knows what the first found in the whole article, so
 * that a surname is a person because the full name was one ten paragraphs up. Nothing is remembered
 * from one article to the next.
 *
 * <p>{@link org.standoff.names.NamesTraining} makes such a model from articles whose names are
 * known. The learner itself is in {@link org.standoff.learn.crf}.
 */
package org.standoff.names;
