package org.standoff.entities;

import org.standoff.prose.Nesting;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;

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

  static Reference of(Known known, Prose prose, Nesting nesting, Naming naming) {
    var span = prose.span(new Words(naming.first(), naming.end()));
    int word = nesting.syntax().top(span).orElseThrow();
    return new Reference(
        known,
        naming.first(),
        naming.end(),
        word,
        nesting.place(word),
        Role.of(nesting, word),
        false);
  }
}
