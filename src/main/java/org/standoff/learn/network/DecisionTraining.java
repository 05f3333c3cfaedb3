package org.standoff.learn.network;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.standoff.learn.perceptron.Features;

/** The part of a network that decides, while it is being learned. */
final class DecisionTraining {
  /** Columns of the output are filled up to a multiple of this, so that vectors are full. */
  private static final int FULL = 16;

  /** How far from 0 the vectors of features begin. */
  private static final double RANGE = 0.1;

  private final NetworkSettings settings;
  private final SplittableRandom random;
  private final LearnedVectors vectors;

  /** What a word brings to the hidden layer at each place, side by side. */
  private final Parameters places;

  private final float[][] placesTransposed;
  private final Parameters hiddenBias;
  private final Parameters output;
  private final Parameters outputBias;
  private final float[][] outputTransposed;
  private final int classes;
  private final int columns;

  /** The sentence at hand. */
  private final Dropped seen;

  private float[][] brought = {};
  private float[][] broughtGradient = {};
  private int words;
  private int decisions;

  /** Of all its decisions, the hidden layers as columns, and the gradients of the scores. */
  private float[][] hiddenColumns = {{}};

  private float[][] scoreGradients = {};

  /** The latest decision. */
  private final float[] hidden;

  private final float[] factors;
  private final float[] hiddenGradient;
  private final float[] scores;
  private int[] placesOfDecision = {};
  private int[] rows = {};

  DecisionTraining(NetworkSettings settings, Decisions sorts, SplittableRandom random) {
    this.settings = settings;
    this.random = random;
    this.classes = sorts.classes();
    this.columns = (classes + FULL - 1) / FULL * FULL;
    int size = settings.hidden();
    var keys = sorts.features().keys(settings.minimumDecisionCount());
    this.vectors = new LearnedVectors(keys, size, RANGE, random);
    int width = settings.width();
    this.places = new Parameters(width, sorts.places() * size, Math.sqrt(1.5 / width), random);
    this.placesTransposed = new float[sorts.places() * size][width];
    this.hiddenBias = new Parameters(1, size, 0, random);
    this.output = new Parameters(size, columns, Math.sqrt(1.0 / size), random);
    this.outputBias = new Parameters(1, columns, 0, random);
    this.outputTransposed = new float[columns][size];
    this.seen = new Dropped(settings.width());
    this.hidden = new float[size];
    this.factors = new float[size];
    this.hiddenGradient = new float[size];
    this.scores = new float[columns];
    transpose();
  }

  private void transpose() {
    Products.transpose(output.values, outputTransposed);
    Products.transpose(places.values, placesTransposed);
  }

  void start(int words) {
    this.words = words;
    decisions = 0;
    seen.makeRoom(words);
    if (brought.length < words) {
      int room = Products.padded(seen.rows.length);
      brought = new float[room][placesTransposed.length];
      broughtGradient = new float[room][placesTransposed.length];
    }
    Dropped.chooseFactors(factors, settings.hiddenDrop(), random);
  }

  void read(float[][] vectorsOfWords) {
    seen.drop(vectorsOfWords, words, settings.wordDrop(), random);
    for (int word = 0; word < words; word++) {
      Arrays.fill(brought[word], 0);
      Arrays.fill(broughtGradient[word], 0);
    }
    Products.add(
        brought, seen.rows, places.values, words, settings.width(), placesTransposed.length);
  }

  float[] score(int[] at, Features features) {
    placesOfDecision = at.clone();
    System.arraycopy(hiddenBias.values[0], 0, hidden, 0, hidden.length);
    for (int place = 0; place < at.length; place++) {
      if (at[place] < words) {
        Products.add(hidden, brought[at[place]], place * hidden.length);
      }
    }
    rows = vectors.rows(features, settings.featureDrop(), random);
    vectors.add(rows, hidden);
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = Math.max(hidden[i], 0) * factors[i];
    }
    System.arraycopy(outputBias.values[0], 0, scores, 0, columns);
    Products.add(scores, hidden, output.values, hidden.length, columns);
    return scores;
  }

  void decided(boolean[] allowed, boolean[] right) {
    makeRoomForDecision();
    var gradient = scoreGradients[decisions];
    fillScoreGradient(gradient, allowed, right);
    for (int i = 0; i < hidden.length; i++) {
      hiddenColumns[i][decisions] = hidden[i];
    }
    decisions++;
    Products.add(outputBias.gradient(0), gradient);
    Arrays.fill(hiddenGradient, 0);
    Products.add(hiddenGradient, gradient, outputTransposed, columns, hidden.length);
    for (int i = 0; i < hidden.length; i++) {
      hiddenGradient[i] = hidden[i] > 0 ? hiddenGradient[i] * factors[i] : 0;
    }
    Products.add(hiddenBias.gradient(0), hiddenGradient);
    vectors.addGradient(rows, hiddenGradient);
    for (int place = 0; place < placesOfDecision.length; place++) {
      if (placesOfDecision[place] < words) {
        addTo(broughtGradient[placesOfDecision[place]], place * hidden.length, hiddenGradient);
      }
    }
  }

  private static void addTo(float[] sum, int start, float[] addend) {
    for (int i = 0; i < addend.length; i++) {
      sum[start + i] += addend[i];
    }
  }

  private void makeRoomForDecision() {
    if (decisions < scoreGradients.length) {
      return;
    }
    int room = Math.max(64, 2 * scoreGradients.length);
    var gradients = new float[room][columns];
    System.arraycopy(scoreGradients, 0, gradients, 0, decisions);
    scoreGradients = gradients;
    var hiddens = new float[hidden.length][];
    for (int i = 0; i < hiddens.length; i++) {
      hiddens[i] = decisions == 0 ? new float[room] : Arrays.copyOf(hiddenColumns[i], room);
    }
    hiddenColumns = hiddens;
  }

  /**
   * The probability of each class less its share of the right ones' (the gradient of the logarithm
   * of their probability together).
   */
  private void fillScoreGradient(float[] gradient, boolean[] allowed, boolean[] right) {
    float largest = Float.NEGATIVE_INFINITY;
    float largestRight = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < allowed.length; i++) {
      largest = allowed[i] ? Math.max(largest, scores[i]) : largest;
      largestRight = right[i] ? Math.max(largestRight, scores[i]) : largestRight;
    }
    double sum = 0;
    double sumRight = 0;
    for (int i = 0; i < allowed.length; i++) {
      sum += allowed[i] ? StrictMath.exp(scores[i] - largest) : 0;
      sumRight += right[i] ? StrictMath.exp(scores[i] - largestRight) : 0;
    }
    Arrays.fill(gradient, 0);
    for (int i = 0; i < allowed.length; i++) {
      double share = allowed[i] ? StrictMath.exp(scores[i] - largest) / sum : 0;
      double shareOfRight = right[i] ? StrictMath.exp(scores[i] - largestRight) / sumRight : 0;
      gradient[i] = (float) (share - shareOfRight);
    }
  }

  /**
   * Adds to the gradients of the weights.
   *
   * @param toWords filled with the gradients of the vectors of the words
   */
  void learn(float[][] toWords) {
    int padded = Products.padded(decisions);
    Dropped.clearPadding(scoreGradients, decisions);
    for (var column : hiddenColumns) {
      Arrays.fill(column, decisions, padded, 0);
    }
    Products.add(output.gradients(), hiddenColumns, scoreGradients, hidden.length, padded, columns);
    Dropped.clearPadding(broughtGradient, words);
    int width = settings.width();
    Products.add(
        places.gradients(),
        seen.transposed(words),
        broughtGradient,
        width,
        Products.padded(words),
        placesTransposed.length);
    var through = new float[words][width];
    Products.add(through, broughtGradient, placesTransposed, words, placesTransposed.length, width);
    for (int word = 0; word < words; word++) {
      Arrays.fill(toWords[word], 0);
      seen.addKept(toWords[word], through[word]);
    }
  }

  void update(float rate, int time) {
    vectors.update(rate, time);
    places.update(rate, time);
    hiddenBias.update(rate, time);
    output.update(rate, time);
    outputBias.update(rate, time);
    transpose();
  }

  Network network(Vectors words, List<Layer> layers) {
    var rows = new float[hidden.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Half.rounded(Arrays.copyOf(output.values[i], classes));
    }
    return new Network(
        words,
        layers,
        Half.rounded(places.values),
        vectors.learned(),
        Half.rounded(hiddenBias.values[0]),
        rows,
        Half.rounded(Arrays.copyOf(outputBias.values[0], classes)));
  }
}
