package org.standoff.answers.sought;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Slice;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.query.Order;
import org.standoff.query.Sought;
import org.standoff.query.asked.Asked;
import org.standoff.search.Rest;
import org.standoff.search.Selection;
import org.standoff.search.SoughtAnswer;
import org.standoff.text.Keys;
import org.standoff.words.Paraphrases;

/** Answers questions in English with the sentences that say the most of them. */
public final class SoughtAnswers {
  /** So many sentences, those with the most of the question, are looked at closely. */
  private static final int MOST_RANKED = 120;

  /** Of so many of them the facts are read. */
  private static final int MOST_WITH_FACTS = 40;

  /** What scores less than this share of the best is left out. */
  private static final double LEAST_OF_BEST = 0.5;

  /** So many are shown however they score. */
  private static final int FEWEST = 5;

  /** How much of the question's weight a sentence gains that may hold an answer. */
  private static final double FAVOUR = 0.2;

  private static final Paraphrases PARAPHRASES = new Paraphrases(Locale.ENGLISH);

  private final Pile pile;

  /** What words weigh does not depend on what part of the articles is asked. */
  private final Pile all;

  private final Identities identities;

  public SoughtAnswers(Pile pile, Pile all, Identities identities) {
    this.pile = pile;
    this.all = all;
    this.identities = identities;
  }

  /** The sentences that a selection wants, by default the best first. */
  public SoughtAnswer answer(Sought question, Selection selection) throws IOException {
    var asked = new Asked.Closest(question).reading();
    var terms = QuestionTerms.of(question, all, identities, PARAPHRASES);
    if (terms.isEmpty()) {
      return new SoughtAnswer(asked, List.of(), List.of(), 0, 0, Rest.NOTHING);
    }
    var ranking = new Ranking(question, terms, PARAPHRASES);
    var ranked = ranking.rank(candidates(question, terms));
    double best = ranked.isEmpty() ? 0 : ranked.getFirst().score();
    long good = ranked.stream().takeWhile(scored -> scored.score() >= LEAST_OF_BEST * best).count();
    var rows =
        ranked.stream()
            .limit(Math.max(FEWEST, good))
            .map(ranking::row)
            .sorted(inOrder(selection.order()))
            .toList();
    int answers = (int) rows.stream().filter(SoughtAnswer.Row::isAnswer).count();
    var cut = Slice.of(selection).cut(rows, SoughtAnswers::name);
    return new SoughtAnswer(asked, unknown(terms), cut.rows(), rows.size(), answers, cut.rest());
  }

  /** What answers before what is merely near, and else as it is asked for. */
  private static Comparator<SoughtAnswer.Row> inOrder(Optional<Order> order) {
    Comparator<SoughtAnswer.Row> answersFirst = Comparator.comparing(row -> !row.isAnswer());
    return switch (order.orElse(Order.RELEVANCE)) {
      case RELEVANCE -> answersFirst;
      case NEWEST -> answersFirst.thenComparingLong(row -> day(row, -1));
      case OLDEST -> answersFirst.thenComparingLong(row -> day(row, 1));
      case PLACE ->
          answersFirst
              .thenComparing((SoughtAnswer.Row row) -> row.passage().article().path().toString())
              .thenComparingInt(row -> row.passage().sentence());
    };
  }

  /** The day of publication, counted in a direction; behind all others where there is none. */
  private static long day(SoughtAnswer.Row row, int direction) {
    var published = row.passage().article().details().published();
    return published.map(day -> direction * day.toEpochDay()).orElse(Long.MAX_VALUE);
  }

  private static String name(SoughtAnswer.Row row) {
    var passage = row.passage();
    return Keys.join(passage.article().path().toString(), String.valueOf(passage.sentence()));
  }

  private List<CandidateSentence> candidates(Sought question, List<QuestionTerm> terms)
      throws IOException {
    List<Wanted.Weight> parts = new ArrayList<>();
    terms.forEach(term -> parts.add(new Wanted.Weight(term.held(), term.weight())));
    double weight = terms.stream().mapToDouble(QuestionTerm::weight).sum();
    List<Wanted.Weight> favoured = new ArrayList<>();
    favoured(question).forEach(part -> favoured.add(new Wanted.Weight(part, FAVOUR * weight)));
    var heaviest = pile.heaviest(new Wanted.Weights(parts, favoured), MOST_RANKED);
    var sentences =
        heaviest.stream().limit(MOST_WITH_FACTS).map(weighed -> weighed.sentence()).toList();
    var facts = pile.factsOf(sentences);
    List<CandidateSentence> candidates = new ArrayList<>();
    for (int i = 0; i < heaviest.size(); i++) {
      var candidate = CandidateSentence.of(heaviest.get(i), terms);
      candidates.add(i < facts.size() ? candidate.with(facts.get(i)) : candidate);
    }
    return candidates;
  }

  /** What a sentence has that may answer. */
  private static List<Wanted.InSentence> favoured(Sought question) {
    return switch (question.answer()) {
      case FIGURE -> List.of(new Wanted.Figured(Set.copyOf(question.figures())));
      case PERSON -> List.of(new Wanted.Typed(Set.of(EntityType.PERSON, EntityType.ORGANIZATION)));
      case PLACE -> List.of(new Wanted.Typed(Set.of(EntityType.LOCATION)));
      case NAME, REASON, SAYING, ANY -> List.of();
    };
  }

  /** The terms that no article holds. */
  private static List<String> unknown(List<QuestionTerm> terms) {
    return terms.stream().filter(term -> !term.isKnown()).map(QuestionTerm::text).toList();
  }
}
