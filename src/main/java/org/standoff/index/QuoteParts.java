package org.standoff.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.text.Span;

/** Which quotations are parts: an interrupted one is there as a whole and in its parts. */
final class QuoteParts {
  private final Set<Quote> parts = new HashSet<>();

  private record Quote(Optional<Integer> speaker, Span span) {
    static Quote of(Fact fact) {
      var speaker = fact.subject().map(who -> who.entity().orElse(-1 - who.part().span().start()));
      return new Quote(speaker, fact.object().span());
    }
  }

  QuoteParts(List<Fact> facts) {
    Map<Optional<Integer>, Integer> ends = new HashMap<>();
    facts.stream()
        .filter(fact -> fact.kind() == Fact.Kind.QUOTE)
        .map(Quote::of)
        .distinct()
        .sorted(
            Comparator.<Quote>comparingInt(quote -> quote.span().start())
                .thenComparingInt(quote -> -quote.span().end()))
        .forEach(quote -> {
          int end = quote.span().end();
          if (ends.getOrDefault(quote.speaker(), 0) >= end) {
            parts.add(quote);
          }
          ends.merge(quote.speaker(), end, Math::max);
        });
  }

  boolean contains(Fact fact) {
    return fact.kind() == Fact.Kind.QUOTE && parts.contains(Quote.of(fact));
  }
}
