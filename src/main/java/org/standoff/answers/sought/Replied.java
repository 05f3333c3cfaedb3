package org.standoff.answers.sought;

import java.util.Optional;
import org.standoff.search.PassageFact;
import org.standoff.search.SoughtAnswer.Reply;

/**
 * What answers in a sentence.
 *
 * @param reply the words; empty where none stand out
 * @param fact the claim; empty where none says it
 * @param quality how well it answers, from 0
 */
record Replied(Optional<Reply> reply, Optional<PassageFact> fact, double quality) {
  static final Replied NOTHING = new Replied(Optional.empty(), Optional.empty(), 0);

  static Replied of(Reply reply, double quality) {
    return new Replied(Optional.of(reply), Optional.empty(), quality);
  }
}
