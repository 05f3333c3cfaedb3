package org.standoff.index.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.standoff.annotation.Fact;
import org.standoff.text.Span;

class QuotePartsTest {
  @Test
  void aQuotationWithinALongerOneOfTheSameSpeakerIsAPart() {
    var random = new Random(5);
    for (int round = 0; round < 2000; round++) {
      List<Fact> facts = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        facts.add(fact(random));
      }
      var parts = QuoteParts.of(facts);
      for (var fact : facts) {
        assertThat(parts.hold(fact)).as("%s of %s", fact, facts).isEqualTo(isPart(fact, facts));
      }
    }
  }

  private static boolean isPart(Fact fact, List<Fact> facts) {
    return fact.kind() == Fact.Kind.QUOTE
        && facts.stream()
            .filter(whole -> whole.kind() == Fact.Kind.QUOTE)
            .filter(whole -> whole.subject().equals(fact.subject()))
            .map(whole -> whole.object().span())
            .anyMatch(
                span -> !span.equals(fact.object().span()) && span.contains(fact.object().span()));
  }

  private static Fact fact(Random random) {
    int start = random.nextInt(6);
    var span = new Span(start, start + 1 + random.nextInt(5));
    var name = new Fact.Part("she", new Span(20, 23));
    var subject =
        switch (random.nextInt(3)) {
          case 0 -> Optional.<Fact.Subject>empty();
          case 1 -> Optional.of(new Fact.Subject(name, OptionalInt.empty()));
          default -> Optional.of(new Fact.Subject(name, OptionalInt.of(1)));
        };
    return new Fact(
        random.nextInt(4) > 0 ? Fact.Kind.QUOTE : Fact.Kind.STATEMENT,
        0,
        0,
        subject,
        Optional.empty(),
        new Fact.Part("x".repeat(span.length()), span),
        List.of(),
        false,
        Fact.Certainty.CERTAIN,
        0.9);
  }
}
