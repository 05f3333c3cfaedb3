package org.standoff.answers.sought;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.answers.port.FoundFact;
import org.standoff.answers.port.FoundSentence;
import org.standoff.answers.port.Near;
import org.standoff.answers.port.Weighed;
import org.standoff.identities.Identity;
import org.standoff.search.PassageMention;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/**
 * A sentence that may answer, with what it has of the question.
 *
 * @param words the folded words of the sentence
 * @param facts that start in it
 */
record CandidateSentence(
    FoundSentence sentence, List<Fold.Word> words, List<Match> matches, List<FoundFact> facts) {
  private static final double UNDERSTOOD = 0.6;
  private static final int SHORTEST_NOUN = 3;
  private static final Set<String> DEFINITE = Set.of("the", "its", "their", "this", "that");
  private static final Set<EntityType> THINGS =
      Set.of(EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC);

  static CandidateSentence of(Weighed weighed, List<QuestionTerm> terms) {
    var sentence = weighed.sentence();
    var words = Fold.words(sentence.readable());
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      matches.add(Match.of(terms.get(i), weighed.near().get(i), sentence, words));
    }
    return new CandidateSentence(sentence, words, List.copyOf(matches), List.of());
  }

  CandidateSentence with(List<FoundFact> facts) {
    return new CandidateSentence(sentence, words, matches, facts);
  }

  /** How much of the question it holds, in 0..1. */
  double coverage() {
    double weight = matches.stream().mapToDouble(match -> match.term().weight()).sum();
    double held = matches.stream().mapToDouble(this::held).sum();
    return weight == 0 ? 0 : held / weight;
  }

  private double held(Match match) {
    double sureness =
        understands(match) ? Math.max(UNDERSTOOD, match.sureness()) : match.sureness();
    return match.term().weight() * sureness;
  }

  /**
   * How much of the names and numbers of the question, or of its other words, it holds or makes
   * understood, in 0..1; 1 if there are none.
   */
  double share(boolean required) {
    double held = 0;
    double all = 0;
    for (var match : matches) {
      if (match.term().isRequired() == required) {
        all += match.term().weight();
        held += match.isHere() || understands(match) ? match.term().weight() : 0;
      }
    }
    return all == 0 ? 1 : held / all;
  }

  /** Whether a name is understood that the sentence does not say, whatever answers. */
  boolean understands(Match match) {
    return understands(match, Optional.empty());
  }

  /**
   * Whether a name is understood that the sentence does not say: the sentence before has it or the
   * title, and the sentence describes it or speaks of no other that it could be taken for.
   *
   * @param reply the entity that answers, which is another for sure
   */
  boolean understands(Match match, Optional<String> reply) {
    return describes(match)
        || (isClose(match)
            && !match.term().meant().isEmpty()
            && match.term().meant().stream()
                .map(Identity::type)
                .noneMatch(type -> hasOther(type, reply)));
  }

  /**
   * Whether "the port" in the sentence is the Port of X that the title or the sentence before has.
   */
  boolean describes(Match match) {
    if (!isClose(match) || match.term().kind() != QuestionTerm.Kind.NAME) {
      return false;
    }
    var text = sentence.readable();
    for (int i = 1; i < words.size(); i++) {
      var word = words.get(i);
      boolean noun =
          word.folded().length() >= SHORTEST_NOUN
              && Character.isLowerCase(text.charAt(word.span().start()))
              && match.term().words().contains(word.folded());
      if (noun && DEFINITE.contains(words.get(i - 1).folded())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClose(Match match) {
    return match.near() == Near.BEFORE || match.near() == Near.FIRST;
  }

  /** Whether a mention is of somebody whom the question names. */
  boolean isAsked(PassageMention mention) {
    return matches.stream()
        .filter(match -> match.term().kind() != QuestionTerm.Kind.FOCUS)
        .flatMap(match -> match.places().stream())
        .anyMatch(place -> place.overlaps(mention.excerpt().span()));
  }

  /** The words that the question shares with the sentence, from 1 beside the span to 0. */
  double nearness(Span span) {
    double sum = 0;
    double weight = 0;
    for (var match : matches) {
      var distance = match.places().stream().mapToInt(place -> distance(place, span)).min();
      if (distance.isPresent()) {
        sum += match.term().weight() / (1 + distance.getAsInt() / 30.0);
        weight += match.term().weight();
      }
    }
    return weight == 0 ? 0 : sum / weight;
  }

  private static int distance(Span one, Span other) {
    if (one.overlaps(other)) {
      return 0;
    }
    return one.end() <= other.start() ? other.start() - one.end() : one.start() - other.end();
  }

  /** Whether it mentions another entity that may be of the same type, which is not always sure. */
  private boolean hasOther(EntityType type, Optional<String> reply) {
    return sentence.passage().mentions().stream()
        .anyMatch(mention ->
            isAlike(mention.type(), type)
                && !isAsked(mention)
                && reply.filter(mention.entity()::equals).isEmpty());
  }

  private static boolean isAlike(EntityType one, EntityType other) {
    return one == other || (THINGS.contains(one) && THINGS.contains(other));
  }
}
