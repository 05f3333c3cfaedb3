package org.standoff.answers.sought;

import java.util.Set;
import org.standoff.search.SoughtAnswer.Reply;
import org.standoff.text.Span;

/** Finds the reason that a sentence gives: the words from the one that introduces it. */
final class ReasonReplies {
  private static final Set<String> SURE = Set.of("because", "due", "owing", "reason", "thanks");
  private static final Set<String> LIKELY =
      Set.of(
          "after",
          "since",
          "as",
          "over",
          "caused",
          "blamed",
          "blaming",
          "citing",
          "cited",
          "for",
          "following",
          "so",
          "lest",
          "avoid",
          "prevent");
  private static final double LIKELY_QUALITY = 0.5;

  private ReasonReplies() {}

  static Replied best(CandidateSentence candidate) {
    var best = Replied.NOTHING;
    for (var word : candidate.words()) {
      double quality =
          SURE.contains(word.folded()) ? 1 : LIKELY.contains(word.folded()) ? LIKELY_QUALITY : 0;
      if (quality > best.quality()) {
        var sentence = candidate.sentence().passage().excerpt();
        var reason = sentence.part(new Span(word.span().start(), sentence.text().length()));
        best = Replied.of(new Reply.Worded(reason), quality);
      }
    }
    return best;
  }
}
