package org.standoff.entities.pronouns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the weights of clues from choices of which it is known which options are right: the
 * weights that make these most probable, short of a penalty for every weight's square. All choices
 * are looked at for every step, and a step's length depends only on whether the slope keeps its
 * direction (Rprop: Riedmiller and Braun 1993), so that nothing is left to chance or to order.
 */
public final class ClueTraining {
  private static final int STEPS = 150;
  private static final double FIRST_STEP = 0.05;
  private static final double SHORTEST_STEP = 1e-6;
  private static final double LONGEST_STEP = 0.5;
  private static final double LONGER = 1.2;
  private static final double SHORTER = 0.5;

  /** A clue by its number, and how much of it there is. */
  private record Numbered(int clue, double amount) {}

  private record Option(List<Numbered> clues, boolean isRight) {}

  private final double penalty;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<List<Option>> choices = new ArrayList<>();

  /**
   * Begins without a choice.
   *
   * @param penalty for the square of a weight, in units of logarithms of probabilities, above 0
   */
  public ClueTraining(double penalty) {
    this.penalty = penalty;
  }

  /**
   * Adds a choice.
   *
   * @param right the numbers of the candidates that may be right, at least one
   */
  public void add(List<Candidate> candidates, BitSet right) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      var clues = candidates.get(i).clues();
      options.add(
          new Option(
              clues.stream().map(clue -> new Numbered(number(clue.name()), clue.amount())).toList(),
              right.get(i)));
    }
    choices.add(options);
  }

  private int number(String clue) {
    return numbers.computeIfAbsent(clue, unseen -> numbers.size());
  }

  /** The weights that all choices added so far speak for. */
  public ClueWeights weights() {
    var weights = new double[numbers.size()];
    var steps = new double[weights.length];
    Arrays.fill(steps, FIRST_STEP);
    var before = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      var slopes = slopes(weights);
      for (int i = 0; i < weights.length; i++) {
        double kept = slopes[i] * before[i];
        if (kept > 0) {
          steps[i] = Math.min(LONGEST_STEP, steps[i] * LONGER);
        } else if (kept < 0) {
          steps[i] = Math.max(SHORTEST_STEP, steps[i] * SHORTER);
          slopes[i] = 0;
        }
        weights[i] += Math.signum(slopes[i]) * steps[i];
      }
      before = slopes;
    }
    Map<String, Double> byName = new HashMap<>();
    numbers.forEach((clue, number) -> byName.put(clue, weights[number]));
    return ClueWeights.rounded(byName);
  }

  /** How the probability of what is right grows with each weight. */
  private double[] slopes(double[] weights) {
    var slopes = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      slopes[i] = -2 * penalty * weights[i];
    }
    for (var options : choices) {
      addSlopes(options, weights, slopes);
    }
    return slopes;
  }

  private static void addSlopes(List<Option> options, double[] weights, double[] slopes) {
    var odds = new double[options.size()];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < odds.length; i++) {
      var option = options.get(i);
      for (var numbered : option.clues()) {
        odds[i] += weights[numbered.clue()] * numbered.amount();
      }
      greatest = Math.max(greatest, odds[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < odds.length; i++) {
      // Not Math.exp, whose last bit may differ from machine to machine.
      odds[i] = StrictMath.exp(odds[i] - greatest);
      all += odds[i];
      right += options.get(i).isRight() ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      var option = options.get(i);
      double share = (option.isRight() && right > 0 ? odds[i] / right : 0) - odds[i] / all;
      for (var numbered : option.clues()) {
        slopes[numbered.clue()] += share * numbered.amount();
      }
    }
  }
}
