package org.standoff.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standoff.annotation.Fact;
import org.standoff.output.cells.FigureText;
import org.standoff.search.Answer;
import org.standoff.search.ArticleHead;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.CopiesAnswer;
import org.standoff.search.CountsAnswer;
import org.standoff.search.FacetsAnswer;
import org.standoff.search.FactsAnswer;
import org.standoff.search.FiguresAnswer;
import org.standoff.search.FindAnswer;
import org.standoff.search.Hit;
import org.standoff.search.LookupAnswer;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Passage;
import org.standoff.search.SoughtAnswer;
import org.standoff.search.WhereAnswer;
import org.standoff.search.WhereAnswer.Beyond;
import org.standoff.search.WhoAnswer;
import org.standoff.text.Span;

/**
 * A passage that a question finds.
 *
 * @param value the figure that it was found for, or who it says has a role
 */
record Sighting(Passage passage, Optional<String> value) {

  /** All passages of an answer, each sentence once for each value, in order of place. */
  static List<Sighting> of(Answer answer) {
    Map<String, Sighting> sightings = new LinkedHashMap<>();
    all(answer)
        .forEach(found ->
            sightings.merge(
                found.passage.article().path()
                    + "\t"
                    + found.passage.sentence()
                    + "\t"
                    + found.value.orElse(""),
                found,
                Sighting::with));
    return List.copyOf(sightings.values());
  }

  private static Stream<Sighting> all(Answer answer) {
    return switch (answer) {
      case WhereAnswer where ->
          Stream.of(
                  where.entities().stream().flatMap(it -> it.passages().stream()),
                  where.beyond().others().stream()
                      .map(Beyond.Other::entity)
                      .flatMap(it -> it.passages().stream()),
                  where.beyond().untagged().passages().stream())
              .flatMap(passages -> passages)
              .map(passage -> new Sighting(passage, Optional.empty()));
      case FindAnswer find ->
          find.passages().stream().map(passage -> new Sighting(passage, Optional.empty()));
      case FiguresAnswer figures ->
          figures.rows().stream()
              .map(row ->
                  new Sighting(row.passage(), Optional.of(FigureText.value(row.figure().value()))));
      case FactsAnswer facts -> facts.rows().stream().flatMap(row -> of(row).stream());
      case WhoAnswer _,
          NamesAnswer _,
          LookupAnswer _,
          ConflictsAnswer _,
          CopiesAnswer _,
          FacetsAnswer _,
          CountsAnswer _,
          SoughtAnswer _ ->
          throw new IllegalArgumentException("no question of a watch is answered so");
    };
  }

  /** Who is denied to have a role has none. */
  private static Optional<Sighting> of(FactsAnswer.Row row) {
    var fact = row.fact();
    if (fact.kind() != Fact.Kind.ROLE) {
      return Optional.of(new Sighting(row.passage(), Optional.empty()));
    }
    return fact.negated()
        ? Optional.empty()
        : Optional.of(new Sighting(row.passage(), fact.entity().or(fact::subject)));
  }

  private Sighting with(Sighting other) {
    List<Hit> hits = new ArrayList<>(passage.hits());
    other.passage.hits().stream().filter(hit -> !hits.contains(hit)).forEach(hits::add);
    return new Sighting(passage.because(hits, passage.why()), value);
  }

  /** What is told of it, with its article as the ledger has it. */
  AlertPassage told(ArticleHead article, Optional<String> before, boolean changed) {
    return new AlertPassage(
        article,
        passage.sentence(),
        passage.excerpt(),
        spans(),
        passage.why(),
        value,
        before,
        changed);
  }

  /** What matched, in the characters of the sentence. */
  private List<Span> spans() {
    var sentence = passage.excerpt().span();
    List<Span> spans = new ArrayList<>();
    passage.hits().stream()
        .map(hit -> hit.excerpt().span())
        .filter(sentence::contains)
        .map(span -> new Span(span.start() - sentence.start(), span.end() - sentence.start()))
        .sorted()
        .filter(span -> spans.isEmpty() || spans.getLast().end() <= span.start())
        .forEach(spans::add);
    return spans;
  }
}
