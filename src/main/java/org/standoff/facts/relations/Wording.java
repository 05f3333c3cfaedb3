package org.standoff.facts.relations;

import java.util.List;
import java.util.Optional;
import org.standoff.annotation.Fact.Part;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;
import org.standoff.text.Span;

/** Turns words of a tree into the part of a fact that they are. */
final class Wording {
  private final String text;
  private final Syntax in;

  Wording(String text, Syntax in) {
    this.text = text;
    this.in = in;
  }

  Part of(Phrase phrase) {
    return of(List.of(phrase));
  }

  /** Phrases as one part, in the order given; words that follow on each other keep their blanks. */
  Part of(List<Phrase> phrases) {
    var words = new StringBuilder();
    var run = Optional.<Words>empty();
    var hull = Optional.<Span>empty();
    for (var phrase : phrases) {
      for (var next : phrase.runs()) {
        var span = in.span(next);
        hull = Optional.of(hull.map(span::hull).orElse(span));
        if (run.isPresent() && run.get().end() == next.first()) {
          words.append(text, in.span(next.first() - 1).end(), span.start());
        } else if (run.isPresent()) {
          words.append(' ');
        }
        words.append(text, span.start(), span.end());
        run = Optional.of(next);
      }
    }
    return new Part(words.toString(), hull.orElseThrow());
  }

  Span span(Phrase phrase) {
    return in.span(new Words(phrase.first(), phrase.end()));
  }
}
