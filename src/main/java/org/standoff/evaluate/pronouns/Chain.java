package org.standoff.evaluate.pronouns;

import java.util.List;
import org.standoff.text.Span;

/** Mentions of one person, organization or place, names and all other words for it, in order. */
public record Chain(List<Span> mentions) {
  public Chain {
    mentions = List.copyOf(mentions);
  }
}
