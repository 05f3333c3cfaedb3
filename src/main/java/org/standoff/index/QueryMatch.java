package org.standoff.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.standoff.query.Query;
import org.standoff.search.Excerpt;
import org.standoff.search.Hit;
import org.standoff.search.PassageMention;
import org.standoff.text.Fold;
import org.standoff.text.Keys;
import org.standoff.text.Lines;
import org.standoff.text.Span;

/**
 * Says which characters of a sentence are what a query asks for.
 *
 * @param meant for each name in the query the entities that are meant
 */
record QueryMatch(Query query, Map<Query.Named, List<Identity>> meant)
    implements PassageReader.Matcher {

  /** The sentence as it is compared. */
  private record Compared(PassageReader.Sentence sentence, List<Fold.Word> words) {}

  @Override
  public PassageReader.Match match(PassageReader.Sentence sentence) {
    var compared = new Compared(sentence, Fold.words(sentence.readable()));
    var hits =
        hits(query, compared).orElse(List.of()).stream()
            .distinct()
            .sorted(Comparator.comparing(hit -> hit.excerpt().span()))
            .toList();
    return new PassageReader.Match(hits, why(hits));
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
    var words = compared.words;
    for (int i = 0; i + wanted.size() <= words.size(); i++) {
      var here = words.subList(i, i + wanted.size());
      if (here.stream().map(Fold.Word::folded).toList().equals(wanted)) {
        var span = here.getFirst().span().hull(here.getLast().span());
        hits.add(new Hit.Words(within(compared.sentence.passage().excerpt(), span)));
      }
    }
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits);
  }

  private static Optional<List<Hit>> mentions(List<Identity> meant, Compared compared) {
    var hits = mentions(compared.sentence, meant, mention -> true);
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits);
  }

  /** The mentions of any of some entities that are wanted. */
  static List<Hit> mentions(
      PassageReader.Sentence sentence, List<Identity> entities, Predicate<MentionTerm> wanted) {
    return sentence.mentions(entities).stream()
        .filter(mention ->
            wanted.test(
                MentionTerm.of(
                    Keys.bounded(mention.key()), mention.form(), mention.excerpt().text())))
        .<Hit>map(Hit.Mentioned::new)
        .toList();
  }

  /** The words that were found, then the mentions, each once. */
  static String why(List<Hit> hits) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> mentions = new LinkedHashSet<>();
    for (var hit : hits) {
      switch (hit) {
        case Hit.Words(var excerpt) -> words.add("“" + Fold.fold(excerpt.text()) + "”");
        case Hit.Mentioned(var mention) -> mentions.add(describe(mention));
        case Hit.Counted(var figure) -> words.add("“" + figure.excerpt().text() + "”");
      }
    }
    List<String> reasons = new ArrayList<>();
    if (!words.isEmpty()) {
      reasons.add("has " + String.join(", ", words));
    }
    if (!mentions.isEmpty()) {
      reasons.add("mentions " + String.join(", ", mentions));
    }
    return reasons.isEmpty() ? "has nothing that was excluded" : String.join("; ", reasons);
  }

  private static String describe(PassageMention mention) {
    return mention.type().label()
        + " "
        + mention.entity()
        + " by "
        + mention.form().label()
        + " “"
        + mention.excerpt().text().replaceAll("\\s+", " ")
        + "”";
  }

  /** An excerpt of an excerpt. */
  static Excerpt within(Excerpt sentence, Span span) {
    var place = Lines.of(sentence.text()).place(span.start());
    int line = sentence.place().line() + place.line() - 1;
    int column = place.column() + (place.line() == 1 ? sentence.place().column() - 1 : 0);
    var inArticle =
        new Span(sentence.span().start() + span.start(), sentence.span().start() + span.end());
    return new Excerpt(inArticle, new Lines.Place(line, column), span.of(sentence.text()));
  }
}
