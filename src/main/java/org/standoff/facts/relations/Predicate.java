package org.standoff.facts.relations;

import java.util.List;

/**
 * What a clause says of its subject.
 *
 * @param words the words that tie the subject to the rest
 * @param verbs the verbs among them that are no auxiliaries, from the outermost to the one that the
 *     others carry
 * @param arguments the heads of what else has a part in the clause, in the order of the text
 */
record Predicate(Phrase words, List<Integer> verbs, List<Integer> arguments) {
  Predicate {
    verbs = List.copyOf(verbs);
    arguments = List.copyOf(arguments);
  }
}
