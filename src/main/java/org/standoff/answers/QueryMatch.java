package org.standoff.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.Wanted;
import org.standoff.query.Query;
import org.standoff.search.Hit;
import org.standoff.search.Passage;
import org.standoff.text.Fold;
import org.standoff.text.NumberWritings;

/**
 * Says which characters of a sentence are what a query asks for.
 *
 * @param meant for each name in the query the mentions that are meant
 */
record QueryMatch(Query query, Map<Query.Named, Wanted.Mentions> meant) {

  /** The sentence as it is compared. */
  private record Compared(FoundSentence sentence, List<Fold.Word> words) {}

  /** The sentence, with what matched in it. */
  Passage passage(FoundSentence sentence) {
    var compared = new Compared(sentence, Fold.words(sentence.readable()));
    var hits =
        hits(query, compared).orElse(List.of()).stream()
            .distinct()
            .sorted(Comparator.comparing(hit -> hit.excerpt().span()))
            .toList();
    return sentence.passage().because(hits, Matches.why(hits));
  }

  /** What makes the sentence an answer to a query or a part of one; empty if it is none. */
  private Optional<List<Hit>> hits(Query query, Compared sentence) {
    return switch (query) {
      case Query.Word(var word) -> words(List.of(word), sentence);
      case Query.Phrase(var words) -> words(words, sentence);
      case Query.Named named -> mentions(meant.get(named), sentence);
      case Query.Not(var part) ->
          hits(part, sentence).isPresent() ? Optional.empty() : Optional.of(List.of());
      case Query.And(var parts) -> {
        List<Hit> all = new ArrayList<>();
        for (var part : parts) {
          var hits = hits(part, sentence);
          if (hits.isEmpty()) {
            yield Optional.empty();
          }
          all.addAll(hits.get());
        }
        yield Optional.of(all);
      }
      case Query.Or(var parts) ->
          parts.stream()
              .map(part -> hits(part, sentence))
              .flatMap(Optional::stream)
              .reduce((some, more) -> {
                List<Hit> both = new ArrayList<>(some);
                both.addAll(more);
                return both;
              });
    };
  }

  private static Optional<List<Hit>> words(List<String> wanted, Compared compared) {
    List<Hit> hits = new ArrayList<>();
    for (var writing : NumberWritings.of(wanted)) {
      for (var span : Fold.places(writing, compared.words)) {
        hits.add(new Hit.Words(compared.sentence.passage().excerpt().part(span)));
      }
    }
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits);
  }

  private static Optional<List<Hit>> mentions(Wanted.Mentions meant, Compared compared) {
    var hits = Matches.mentions(compared.sentence, meant);
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits);
  }
}
