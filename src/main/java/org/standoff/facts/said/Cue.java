package org.standoff.facts.said;

import org.standoff.prose.Words;
import org.standoff.words.Sayings.Kind;
import org.standoff.words.Sayings.Verb;

/**
 * A verb of saying or thinking where it stands, or "according to".
 *
 * @param words the verb, with the word that belongs to it
 * @param negated whether it is denied that it was said
 */
record Cue(Words words, Verb verb, boolean negated) {
  int first() {
    return words.first();
  }

  int end() {
    return words.end();
  }

  boolean is(Kind kind) {
    return verb.is(kind);
  }

  boolean isAccordingTo() {
    return verb.lemma().equals("according");
  }
}
