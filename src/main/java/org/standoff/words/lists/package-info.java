/**
 * What do the lists of another library know of words and names?
 *
 * <p>Only the training of the lexicon reads them. {@link org.standoff.words.lists.LibraryLists}
 * makes the lexicon of the files of nlp4j-english: the path of a word is its place in the tree of
 * Brown clusters, its topic a group of words with like embeddings, and what kinds of names it
 * stands in are counted in the gazetteers.
 *
 * <p>The library wrote its lists as objects of Java. They are read without the library, and nothing
 * is made of a file but maps, texts and numbers.
 */
package org.standoff.words.lists;
