package org.standoff.entities.pronouns;

import org.standoff.entities.names.Bearer;
import org.standoff.entities.names.NamedArticle.Person;
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
    Bearer bearer, int first, int end, int word, int place, ClauseRole role, boolean isPronoun) {

  static Reference of(Person person, Prose prose, Nesting nesting) {
    var naming = person.naming();
    var span = prose.span(new Words(naming.first(), naming.end()));
    int word = nesting.syntax().top(span).orElseThrow();
    return new Reference(
        person.bearer(),
        naming.first(),
        naming.end(),
        word,
        nesting.place(word),
        ClauseRole.of(nesting, word),
        false);
  }
}
