/**
 * What is known of a word by itself?
 *
 * <p>{@link org.standoff.words.WordClusters} tells which words are like one another, {@link
 * org.standoff.words.Lexicon} what large lists know of words and names, and {@link
 * org.standoff.words.Hash} makes of words and of what is seen around them the numbers that trained
 * models know features by. Names, parts of speech and grammar are all learned from these. {@link
 * org.standoff.words.Inflection} knows which words are forms of the same word.
 */
package org.standoff.words;
