package org.standoff.facts.said;

import java.util.Optional;
import org.standoff.prose.Words;

/** A cue with the words for who speaks; empty where none are found. */
record Saying(Cue cue, Optional<Words> speaker) {
  /** The first token of verb and speaker together. */
  int first() {
    return speaker.map(words -> Math.min(words.first(), cue.first())).orElse(cue.first());
  }

  /** The token after the last of verb and speaker together. */
  int end() {
    return speaker.map(words -> Math.max(words.end(), cue.end())).orElse(cue.end());
  }
}
