/**
 * Which word of a sentence depends on which, and as what?
 *
 * <p>A {@link org.standoff.grammar.Parser} reads a sentence from left to right and builds a tree of
 * Universal Dependencies by small steps (the arc-hybrid system of Kuhlmann, Gómez-Rodríguez and
 * Satta 2011): shift the next word, or hang the word read last under the next one or under the one
 * before it. A {@link org.standoff.learn.network.Network} reads the whole sentence before the first
 * step, and then decides each by the words it is about and what has been hung under them. {@link
 * org.standoff.grammar.GrammarTraining} lets it make its own mistakes and learn how to go on from
 * there (the dynamic oracle of Goldberg and Nivre 2013), with tags as they will be, not as people
 * gave them.
 *
 * <p>Trees are over the words of a treebank, which are at times longer than tokens: {@code 1,200}
 * and {@code O'Brien} are one word each ({@link org.standoff.grammar.TreebankWords}).
 */
package org.standoff.grammar;
