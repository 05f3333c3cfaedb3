package org.standoff.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.prose.Nesting;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;

/**
 * Whom pronouns mean. Every candidate gets the sum of the weights of its clues, and the weights are
 * those of a choice model (multinomial logit), so that the sums give probabilities; that nobody
 * named is meant competes with the candidates. A pronoun is linked where one candidate is more
 * probable than the doubt allows, and otherwise left alone.
 */
final class Pronouns {
  /** The least probability of a link: calibrated on GAP, where two in three such links hold. */
  private static final double CERTAIN = 0.4;

  /** From this probability on a pronoun tells the gender of whom it means. */
  private static final double TELLING = 0.6;

  private final PersonNouns nouns;
  private final Map<String, Double> weights = new HashMap<>();

  Pronouns(PersonNouns nouns) {
    this.nouns = nouns;
    for (var row : WordTable.of(Locale.ENGLISH, "pronoun-clues").rows()) {
      weights.put(row.cell(0), Double.valueOf(row.cell(1)));
    }
  }

  /**
   * A pronoun and whom it means.
   *
   * @param score the probability that it does, in 0..1
   */
  record Meaning(Pronoun pronoun, Known known, double score) {}

  /**
   * The pronouns that have a meaning, in order.
   *
   * @param persons the names of persons in order
   */
  List<Meaning> read(Prose prose, Nesting nesting, List<Reference> persons) {
    if (persons.isEmpty()) {
      return List.of();
    }
    List<Meaning> meanings = new ArrayList<>();
    var antecedents = new Antecedents(prose, nesting, nouns, persons);
    var named = new BitSet(prose.size());
    persons.forEach(person -> named.set(person.first(), person.end()));
    for (int token = named.nextClearBit(0);
        token < prose.size();
        token = named.nextClearBit(token + 1)) {
      var pronoun = Pronoun.at(prose, nesting, token);
      if (pronoun.isPresent()) {
        var meaning = choose(pronoun.get(), antecedents);
        meaning.ifPresent(meanings::add);
        meaning.ifPresent(found -> learn(found, antecedents));
      }
    }
    return meanings;
  }

  /** Whom one pronoun means tells of the next: nobody is "she" here and "he" there. */
  private static void learn(Meaning meaning, Antecedents antecedents) {
    var known = meaning.known();
    antecedents.resolve(meaning.pronoun(), known);
    if (known.gender.isEmpty() && meaning.score() >= TELLING) {
      known.gender = Optional.of(meaning.pronoun().gender());
    }
  }

  private Optional<Meaning> choose(Pronoun pronoun, Antecedents antecedents) {
    var candidates = antecedents.of(pronoun);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    double nobody = weight(antecedents.nobody(pronoun, candidates));
    var best = candidates.getFirst();
    double[] candidateWeights = new double[candidates.size()];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < candidateWeights.length; i++) {
      candidateWeights[i] = weight(candidates.get(i));
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
        : Optional.of(new Meaning(pronoun, best.known(), score));
  }

  private double weight(Candidate candidate) {
    double weight = 0;
    for (var clue : candidate.clues()) {
      weight += weights.getOrDefault(clue.name(), 0.0) * clue.amount();
    }
    return weight;
  }
}
