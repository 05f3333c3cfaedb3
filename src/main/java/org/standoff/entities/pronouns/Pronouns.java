package org.standoff.entities.pronouns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.standoff.entities.names.Bearer;
import org.standoff.entities.names.NamedArticle;
import org.standoff.prose.Nesting;
import org.standoff.prose.PersonNouns;

/**
 * Whom pronouns mean. Every candidate gets the sum of the weights of its clues, and the weights are
 * those of a choice model (multinomial logit), so that the sums give probabilities; that nobody
 * named is meant competes with the candidates. A pronoun is linked where one candidate is more
 * probable than the doubt allows, and otherwise left alone.
 */
public final class Pronouns {
  /** The least probability of a link: near it F1 is best on GAP and on chains held out. */
  private static final double CERTAIN = 0.35;

  /** From this probability on a pronoun tells the gender of whom it means. */
  private static final double TELLING = 0.6;

  private final PersonNouns nouns;
  private final ClueWeights weights;

  /** A reader that works with some weights. */
  public Pronouns(PersonNouns nouns, ClueWeights weights) {
    this.nouns = nouns;
    this.weights = weights;
  }

  /**
   * A pronoun and whom it means.
   *
   * @param score the probability that it does, in 0..1
   */
  public record Meaning(Pronoun pronoun, Bearer bearer, double score) {}

  /** The pronouns that have a meaning, in order. */
  public List<Meaning> read(NamedArticle article, Nesting nesting) {
    return read(article, nesting, choice -> {});
  }

  /**
   * The pronouns that have a meaning, in order.
   *
   * @param choices is given every choice before it is made
   */
  public List<Meaning> read(NamedArticle article, Nesting nesting, Consumer<Choice> choices) {
    var prose = article.prose();
    var persons =
        article.persons().stream().map(person -> Reference.of(person, prose, nesting)).toList();
    if (persons.isEmpty()) {
      return List.of();
    }
    List<Meaning> meanings = new ArrayList<>();
    var antecedents = new Antecedents(prose, nesting, nouns, persons);
    var named = new BitSet(prose.size());
    // No word of a name stands for anybody else: "The She Group (TSG)".
    article.namings().forEach(name -> named.set(name.first(), name.end()));
    for (int token = named.nextClearBit(0);
        token < prose.size();
        token = named.nextClearBit(token + 1)) {
      var pronoun = Pronoun.at(prose, nesting, token);
      if (pronoun.isPresent()) {
        var meaning =
            choice(pronoun.get(), antecedents)
                .flatMap(choice -> {
                  choices.accept(choice);
                  return choose(choice);
                });
        meaning.ifPresent(meanings::add);
        meaning.ifPresent(found -> learn(found, antecedents));
      }
    }
    return meanings;
  }

  /** Whom one pronoun means tells of the next: nobody is "she" here and "he" there. */
  private static void learn(Meaning meaning, Antecedents antecedents) {
    var bearer = meaning.bearer();
    antecedents.resolve(meaning.pronoun(), bearer);
    if (bearer.gender().isEmpty() && meaning.score() >= TELLING) {
      bearer.tellGender(meaning.pronoun().gender());
    }
  }

  private static Optional<Choice> choice(Pronoun pronoun, Antecedents antecedents) {
    var candidates = antecedents.of(pronoun);
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Choice(pronoun, candidates, antecedents.nobody(pronoun, candidates)));
  }

  private Optional<Meaning> choose(Choice choice) {
    var candidates = choice.candidates();
    double nobody = weights.of(choice.nobody());
    var best = candidates.getFirst();
    double[] candidateWeights = new double[candidates.size()];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < candidateWeights.length; i++) {
      candidateWeights[i] = weights.of(candidates.get(i));
      if (candidateWeights[i] > greatest) {
        greatest = candidateWeights[i];
        best = candidates.get(i);
      }
    }
    // Odds against the best: the odds themselves can be greater than any number.
    double total = Math.exp(nobody - greatest);
    for (double weight : candidateWeights) {
      total += Math.exp(weight - greatest);
    }
    double score = 1 / total;
    return score < CERTAIN
        ? Optional.empty()
        : Optional.of(new Meaning(choice.pronoun(), best.bearer(), score));
  }
}
