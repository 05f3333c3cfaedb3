package org.standoff.answers.matching;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.standoff.answers.port.FactOrder;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Slice;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.query.FactQuery;
import org.standoff.search.Excerpt;
import org.standoff.search.FactsAnswer;
import org.standoff.search.Hit;
import org.standoff.search.PassageFact;
import org.standoff.search.Selection;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/** Answers questions for facts. */
public record FactAnswers(Pile pile, Identities identities) {

  /** The facts that are wanted. */
  public FactsAnswer facts(Wanted.InFact wanted, Selection selection) throws IOException {
    var order = FactOrder.of(selection.order());
    var found = pile.facts(wanted, order, Slice.of(selection));
    return new FactsAnswer(
        found.map(FactAnswers::row), found.count(), found.articleCount(), found.rest());
  }

  /** What is wanted of a fact, the names as whom they mean. */
  public Wanted.InFact wanted(FactQuery query) throws IOException {
    return new Wanted.InFact(
        query.kinds(),
        named(query.subject()),
        words(query.predicate()),
        named(query.object()),
        words(query.about()),
        named(query.words()),
        query.minimumScore());
  }

  private Optional<Wanted.Named> named(String name) throws IOException {
    return name.isBlank()
        ? Optional.empty()
        : Optional.of(new Wanted.Named(identities.named(name), words(name)));
  }

  private static List<String> words(String text) {
    return Fold.words(text).stream().map(Fold.Word::folded).toList();
  }

  public static FactsAnswer.Row row(FoundFact found) {
    var fact = found.fact();
    var passage = found.sentence().passage();
    return new FactsAnswer.Row(
        fact, passage.because(hits(fact.object(), passage.excerpt()), why(fact)));
  }

  /** The object, as far as it stands in the sentence. */
  private static List<Hit> hits(Excerpt object, Excerpt sentence) {
    int start = Math.max(object.span().start(), sentence.span().start());
    int end = Math.min(object.span().end(), sentence.span().end());
    if (start >= end) {
      return List.of();
    }
    var inSentence = new Span(start - sentence.span().start(), end - sentence.span().start());
    return List.of(new Hit.Words(sentence.part(inSentence)));
  }

  private static String why(PassageFact fact) {
    var who = fact.entity().or(fact::subject).map(name -> " of " + name).orElse("");
    return fact.kind().label() + who;
  }
}
