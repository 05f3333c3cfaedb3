package org.standoff.learn.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Compares the lattice with the sum over every single labelling. */
class LatticeTest {
  private static final int LABELS = 3;
  private static final int LENGTH = 5;

  /** Label 2 must follow label 1, and a sequence may not start with 2 nor end with 1. */
  private static final Grammar GRAMMAR =
      new Grammar() {
        @Override
        public int labels() {
          return LABELS;
        }

        @Override
        public boolean mayStart(int label) {
          return label != 2;
        }

        @Override
        public boolean mayFollow(int previous, int label) {
          return (previous == 1) == (label == 2);
        }

        @Override
        public boolean mayEnd(int label) {
          return label != 1;
        }
      };

  private final Transitions transitions = Transitions.of(GRAMMAR);
  private final Lattice lattice = new Lattice(transitions);
  private final double[] sums = new double[LENGTH * LABELS];
  private double total;
  private double pairs;
  private double highest;
  private int[] best = new int[LENGTH];

  @Test
  void agreesWithTheSumOverAllLabellings() {
    var random = new SplittableRandom(7);
    for (int round = 0; round < 20; round++) {
      fillAtRandom(random);
      lattice.run();
      enumerate(-1L);
      assertThat(lattice.best()).containsExactly(best);
      assertProbabilities();
    }
  }

  @Test
  void ruledOutLabelsHaveNoProbabilityAndTheOthersShareIt() {
    var random = new SplittableRandom(8);
    fillAtRandom(random);
    long notZero = ~1L;
    lattice.run();
    lattice.run(new long[] {-1, notZero, -1, -1, -1});
    enumerate(notZero);
    assertProbabilities();
    assertThat(lattice.probability(1, 0)).isZero();
  }

  private void fillAtRandom(SplittableRandom random) {
    lattice.reset(LENGTH);
    for (int i = 0; i < LENGTH * LABELS; i++) {
      lattice.scores()[i] = (float) random.nextDouble(-5, 5);
    }
    float[] weights = transitions.weights();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != Float.NEGATIVE_INFINITY) {
        weights[i] = (float) random.nextDouble(-1, 1);
      }
    }
    transitions.exponentiate();
  }

  private void assertProbabilities() {
    for (int i = 0; i < sums.length; i++) {
      assertThat((double) lattice.probability(i / LABELS, i % LABELS))
          .isCloseTo(sums[i] / total, within(1e-5));
    }
    double run = lattice.probability(1, 1) * lattice.probabilityAfter(1, 2, 2);
    assertThat(run).isCloseTo(pairs / total, within(1e-5));
    assertThat((double) lattice.probability(1, 1, 2)).isCloseTo(pairs / total, within(1e-5));
  }

  /** Sums over all labellings whose label at position 1 is in the mask. */
  private void enumerate(long mask) {
    Arrays.fill(sums, 0);
    total = 0;
    pairs = 0;
    highest = Double.NEGATIVE_INFINITY;
    int labellings = (int) Math.pow(LABELS, LENGTH);
    for (int number = 0; number < labellings; number++) {
      var labels = new int[LENGTH];
      int rest = number;
      for (int i = 0; i < LENGTH; i++) {
        labels[i] = rest % LABELS;
        rest /= LABELS;
      }
      if ((mask >>> labels[1] & 1) == 1) {
        count(labels);
      }
    }
  }

  private void count(int[] labels) {
    double score = transitions.weight(LABELS, labels[0]);
    for (int i = 0; i < LENGTH; i++) {
      score += lattice.scores()[i * LABELS + labels[i]];
      score += transitions.weight(labels[i], i + 1 < LENGTH ? labels[i + 1] : LABELS);
    }
    if (score > highest) {
      highest = score;
      best = labels;
    }
    double probability = Math.exp(score);
    total += probability;
    for (int i = 0; i < LENGTH; i++) {
      sums[i * LABELS + labels[i]] += probability;
    }
    if (labels[1] == 1 && labels[2] == 2) {
      pairs += probability;
    }
  }
}
