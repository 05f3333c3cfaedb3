package org.standoff.facts.said;

import java.util.Optional;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Part;
import org.standoff.prose.Words;
import org.standoff.text.Span;

/**
 * Something said, before it is known who the words for its speaker stand for.
 *
 * @param saying who says it, by which verb; empty for a quotation without a cue of its own
 * @param named the words for who speaks where no verb says so: "…" – Commissioner Lee
 * @param follows whether it may be the speaker before who goes on
 */
record Utterance(
    Fact.Kind kind,
    Part content,
    Optional<Saying> saying,
    Optional<Words> named,
    boolean follows,
    double score) {

  /** How sure the speaker of a quotation is whom only the end of what goes on from it names. */
  private static final double NAMED_LATER = 0.7;

  /** The same, spoken by whom the words stand for. */
  Utterance by(Words speaker) {
    return new Utterance(kind, content, saying, Optional.of(speaker), follows, NAMED_LATER);
  }

  /** The words for who speaks, where there are any. */
  Optional<Words> speaker() {
    return saying.flatMap(Saying::speaker).or(() -> named);
  }

  Span span() {
    return content.span();
  }
}
