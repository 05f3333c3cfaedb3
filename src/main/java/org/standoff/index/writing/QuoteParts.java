package org.standoff.index.writing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standoff.annotation.Fact;
import org.standoff.text.Span;

/**
 * The quotations that are parts of longer ones of the same speaker: an interrupted quotation is
 * there as a whole and in its parts.
 */
record QuoteParts(Set<Quote> parts) {
  private static final Comparator<Span> LONGER_FIRST =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  /**
   * A quotation and who speaks.
   *
   * @param speaker a number that no other speaker of the article has; empty when nobody is known
   */
  record Quote(Optional<Integer> speaker, Span span) {
    static Quote of(Fact fact) {
      var speaker = fact.subject().map(who -> who.entity().orElse(-1 - who.part().span().start()));
      return new Quote(speaker, fact.object().span());
    }
  }

  /** The parts among the facts of an article. */
  static QuoteParts of(List<Fact> facts) {
    Map<Optional<Integer>, TreeSet<Span>> bySpeaker = new HashMap<>();
    for (var fact : facts) {
      if (fact.kind() == Fact.Kind.QUOTE) {
        var quote = Quote.of(fact);
        bySpeaker
            .computeIfAbsent(quote.speaker, speaker -> new TreeSet<>(LONGER_FIRST))
            .add(quote.span);
      }
    }
    Set<Quote> parts = new HashSet<>();
    bySpeaker.forEach((speaker, spans) -> {
      // What holds a span starts no later, so that it came before.
      int end = -1;
      for (var span : spans) {
        if (span.end() <= end) {
          parts.add(new Quote(speaker, span));
        }
        end = Math.max(end, span.end());
      }
    });
    return new QuoteParts(parts);
  }

  boolean hold(Fact fact) {
    return fact.kind() == Fact.Kind.QUOTE && parts.contains(Quote.of(fact));
  }
}
