package org.standoff.answers.sought;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.query.AnswerKind;
import org.standoff.query.Sought;
import org.standoff.search.Hit;
import org.standoff.search.PassageFact;
import org.standoff.search.SoughtAnswer;
import org.standoff.text.Span;
import org.standoff.words.Paraphrases;

/**
 * Says how well sentences answer a question, and what keeps each from being an answer: how much of
 * the question it holds, whether something in it may be the answer, whether its facts say what is
 * asked.
 */
final class Ranking {
  private static final double NAMES = 0.15;
  private static final double WORDS = 0.2;
  private static final double REPLY = 0.35;
  private static final double FACT = 0.3;
  private static final double SAID = 0.5;
  private static final double CONTRADICTED = 0.3;
  private static final double WITHOUT_REPLY = 0.15;
  private static final double LENGTH = 0.04;
  private static final int USUAL_LENGTH = 25;

  /** A sentence that lacks more than this share of the words that are no names is no answer. */
  private static final double MOST_MISSING = 0.4;

  private final Sought question;
  private final Paraphrases paraphrases;
  private final FactReplies facts;

  Ranking(Sought question, List<QuestionTerm> terms, Paraphrases paraphrases) {
    this.question = question;
    this.paraphrases = paraphrases;
    this.facts = new FactReplies(question, terms, paraphrases);
  }

  /** A sentence with how well it answers. */
  record Scored(
      CandidateSentence candidate, Replied replied, boolean isContradicted, double score) {

    /** The day of publication; before all others where there is none. */
    private LocalDate published() {
      return candidate.sentence().passage().article().details().published().orElse(LocalDate.MIN);
    }
  }

  /** The best first; of those that answer equally well the newest. */
  List<Scored> rank(List<CandidateSentence> candidates) {
    return candidates.stream()
        .map(this::scored)
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(Scored::published, Comparator.reverseOrder()))
        .toList();
  }

  private Scored scored(CandidateSentence candidate) {
    var fact = facts.best(candidate);
    var reply = reply(candidate);
    boolean contradicted = facts.contradict(candidate) || new Turned(question).is(candidate);
    double length = candidate.words().size() / (double) USUAL_LENGTH;
    double score =
        candidate.coverage()
            + NAMES * candidate.share(true)
            + WORDS * candidate.share(false)
            + REPLY * reply.quality()
            - (reply.reply().isEmpty() && mustReply() ? WITHOUT_REPLY : 0)
            + (question.answer() == AnswerKind.SAYING ? SAID : FACT) * fact.quality()
            - (contradicted ? CONTRADICTED : 0)
            - LENGTH * length;
    boolean factReplies = fact.reply().isPresent() && fact.quality() > 0.5;
    var words = factReplies ? fact.reply() : reply.reply().or(fact::reply);
    var replied =
        new Replied(
            words,
            fact.fact().or(() -> words.flatMap(of -> FactReplies.holding(of, candidate))),
            Math.max(reply.quality(), fact.quality()));
    return new Scored(candidate, replied, contradicted, score);
  }

  /** What in a sentence may be the answer, by its kind alone. */
  private Replied reply(CandidateSentence candidate) {
    return switch (question.answer()) {
      case FIGURE -> new FigureReplies(question.figures()).best(candidate);
      case PERSON -> NameReplies.PERSONS.best(candidate);
      case PLACE -> NameReplies.PLACES.best(candidate);
      case NAME -> NameReplies.of(question.focus()).best(candidate);
      case REASON -> ReasonReplies.best(candidate);
      case SAYING, ANY -> Replied.NOTHING;
    };
  }

  /** The row of an answer. */
  SoughtAnswer.Row row(Scored scored) {
    var candidate = scored.candidate;
    List<Hit> hits = new ArrayList<>();
    Set<String> has = new LinkedHashSet<>();
    var passage = candidate.sentence().passage();
    var sentence = passage.excerpt();
    for (var match : candidate.matches()) {
      for (var place : match.places()) {
        var within =
            new Span(
                place.start() - sentence.span().start(), place.end() - sentence.span().start());
        var excerpt = sentence.part(within);
        hits.add(new Hit.Words(excerpt));
        has.add("“" + excerpt.text().replaceAll("\\s+", " ") + "”");
      }
    }
    hits.sort(Comparator.comparing(hit -> hit.excerpt().span()));
    var why = has.isEmpty() ? "" : "has " + String.join(", ", has);
    return new SoughtAnswer.Row(
        passage.because(hits.stream().distinct().toList(), why),
        scored.replied.reply(),
        scored.replied.fact(),
        lacks(scored));
  }

  /** What keeps a sentence from being an answer. */
  private List<String> lacks(Scored scored) {
    var candidate = scored.candidate;
    var reply =
        scored
            .replied
            .reply()
            .flatMap(words ->
                words instanceof SoughtAnswer.Reply.Named(var mention)
                    ? Optional.of(mention.entity())
                    : Optional.<String>empty());
    List<String> lacks = new ArrayList<>();
    double words = 0;
    double missing = 0;
    List<String> missed = new ArrayList<>();
    for (var match : candidate.matches()) {
      var term = match.term();
      if (term.isRequired()) {
        if (!match.isHere() && !candidate.understands(match, reply)) {
          lacks.add("“" + term.text() + "”");
        }
      } else if (!paraphrases.isLight(term.text())
          && (term.kind() == QuestionTerm.Kind.WORD || question.answer() == AnswerKind.FIGURE)) {
        words += term.weight();
        if (!match.isHere()) {
          missing += term.weight();
          missed.add("“" + term.text() + "”");
        }
      }
    }
    if (missing > MOST_MISSING * words) {
      lacks.addAll(missed);
    }
    if (isDeed() && lacksEveryName(candidate)) {
      candidate.matches().stream()
          .map(Match::term)
          .filter(QuestionTerm::isRequired)
          .forEach(term -> lacks.add("“" + term.text() + "”"));
    }
    if (scored.isContradicted) {
      lacks.add("the parts as asked");
    }
    if (scored.replied.fact().filter(PassageFact::isDoubtful).isPresent()) {
      lacks.add("a sure speaker");
    }
    if (mustReply() && scored.replied.reply().isEmpty()) {
      lacks.add("such an answer");
    }
    if (scored.replied.reply().isPresent()
        && scored.replied.reply().get() instanceof SoughtAnswer.Reply.Figured(var figure)
        && FigureReplies.countsSomethingElse(figure, candidate)) {
      lacks.add("such a figure");
    }
    return lacks.stream().distinct().toList();
  }

  /** Whether it is asked who did something: then the sentence itself must name whom it is about. */
  private boolean isDeed() {
    return question.answer() == AnswerKind.PERSON
        && question.facts().stream().anyMatch(facts -> !facts.predicate().isEmpty());
  }

  private static boolean lacksEveryName(CandidateSentence candidate) {
    var names = candidate.matches().stream().filter(match -> match.term().isRequired()).toList();
    return !names.isEmpty()
        && names.stream().noneMatch(match -> match.isHere() || candidate.describes(match));
  }

  /** Whether a sentence is no answer that has nothing of the kind that is asked for. */
  private boolean mustReply() {
    return switch (question.answer()) {
      case FIGURE, PERSON, PLACE -> true;
      case NAME, REASON, SAYING, ANY -> false;
    };
  }
}
