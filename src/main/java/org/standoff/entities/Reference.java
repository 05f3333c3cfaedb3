package org.standoff.entities;

/**
 * A place where the article means somebody.
 *
 * @param first the first token
 * @param end the token after the last
 * @param word the word of the tree on which the others depend
 * @param place the word in whose place in the clause it stands
 * @param isPronoun whether it is no name
 */
record Reference(
    Bearer bearer, int first, int end, int word, int place, ClauseRole role, boolean isPronoun) {

  static Reference of(Bearer bearer, Syntax syntax, int first, int end) {
    int word = syntax.top(first, end);
    return new Reference(
        bearer, first, end, word, syntax.place(word), ClauseRole.of(syntax, word), false);
  }
}
