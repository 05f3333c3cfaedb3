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
    Known known, int first, int end, int word, int place, Role role, boolean isPronoun) {

  static Reference of(Known known, Syntax syntax, int first, int end) {
    int word = syntax.top(first, end);
    return new Reference(known, first, end, word, syntax.place(word), Role.of(syntax, word), false);
  }
}
