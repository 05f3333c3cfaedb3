package org.standoff.learn.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.standoff.learn.KeyPlanes;

/**
 * Learns a {@link Crf} from sequences whose labels are known. Add all sequences, then run epochs;
 * {@link #model} may be asked for after any of them. Not for several threads.
 */
public final class CrfTraining {
  /** Keeps the first steps of a weight, whose gradients say little, from being long. */
  private static final float CAUTION = 1f;

  /** A gradient below this is no news, and most are: skipping them is most of the speed. */
  private static final float NO_NEWS = 1e-3f;

  /**
   * How to learn.
   *
   * @param minimumCount how often a feature must be seen to get weights, at least 1
   * @param keep the share of each position's features that learn at a time, in 0..1, not 0
   * @param rate the length of the first steps
   * @param averageFrom the epoch, counted from 1, from which on the model is the average of the
   *     weights after each epoch: steadier and better than the weights after the last
   * @param seed of the order of the sequences and of the choice of features
   */
  public record Settings(int minimumCount, double keep, double rate, int averageFrom, long seed) {
    public Settings {
      if (minimumCount < 1 || !(keep > 0 && keep <= 1)) {
        throw new IllegalArgumentException(
            "impossible settings: count " + minimumCount + ", keep " + keep);
      }
    }
  }

  /**
   * A sequence to learn from: all its features, where those of each position end, and for each
   * position the labels that may be right.
   */
  private static final class Sequence {
    final int[] features;
    final int[] ends;
    final long[] allowed;
    final float weight;

    Sequence(int[] features, int[] ends, long[] allowed, float weight) {
      this.features = features;
      this.ends = ends;
      this.allowed = allowed;
      this.weight = weight;
    }
  }

  private final Settings settings;
  private final int labels;
  private final Transitions transitions;
  private final Lattice lattice;
  private final SplittableRandom random;
  private final FeatureNumbers table = new FeatureNumbers();
  private final List<Sequence> sequences = new ArrayList<>();

  /**
   * The numbers of the features that are frequent enough; 0 for the others, which weigh nothing.
   */
  private int[] rows = new int[0];

  /** For each row and label the weight, and after it the sum of its squared gradients. */
  private float[] weights = new float[0];

  private final float[] transitionSquares;

  /** The sums of the weights after each epoch that counts for the average. */
  private float[] sums = new float[0];

  private final float[] transitionSums;
  private int averaged;
  private int epochs;

  public CrfTraining(Grammar grammar, Settings settings) {
    this.settings = settings;
    this.labels = grammar.labels();
    this.transitions = Transitions.of(grammar);
    this.lattice = new Lattice(transitions);
    this.random = new SplittableRandom(settings.seed());
    this.transitionSquares = new float[transitions.weights().length];
    this.transitionSums = new float[transitions.weights().length];
  }

  /**
   * Adds a sequence.
   *
   * @param allowed for each position the labels that may be right, bit 0 for label 0; some
   *     labelling that the grammar allows must be left
   * @param weight how much it counts, 1 for a sequence of the kind the model is for
   */
  public void add(SequenceFeatures features, long[] allowed, float weight) {
    if (allowed.length != features.length()) {
      throw new IllegalArgumentException(
          allowed.length + " labels for " + features.length() + " positions");
    }
    if (allowed.length == 0) {
      return;
    }
    var ends = IntStream.range(0, allowed.length).map(features::end).toArray();
    var numbers =
        IntStream.range(0, ends[ends.length - 1])
            .map(i -> table.number(features.feature(i)))
            .toArray();
    sequences.add(new Sequence(numbers, ends, allowed.clone(), weight));
  }

  /** Goes through all sequences once, in random order. */
  public void epoch() {
    if (rows.length < table.size()) {
      chooseRows();
    }
    for (int number : shuffled(sequences.size())) {
      learn(sequences.get(number));
    }
    epochs++;
    if (epochs >= settings.averageFrom()) {
      average();
    }
  }

  private void average() {
    if (averaged == 0) {
      sums = new float[weights.length / 2];
    }
    averaged++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[2 * i];
    }
    for (int i = 0; i < transitionSums.length; i++) {
      transitionSums[i] += transitions.weights()[i];
    }
  }

  private void chooseRows() {
    var counts = new int[table.size()];
    for (var sequence : sequences) {
      for (int feature : sequence.features) {
        counts[feature]++;
      }
    }
    rows = new int[counts.length];
    int size = 1;
    for (int feature = 0; feature < counts.length; feature++) {
      rows[feature] = counts[feature] < settings.minimumCount() ? 0 : size++;
    }
    weights = new float[2 * labels * size];
  }

  private int[] shuffled(int size) {
    var order = IntStream.range(0, size).toArray();
    for (int i = size - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[other];
      order[other] = swapped;
    }
    return order;
  }

  private void learn(Sequence sequence) {
    int length = sequence.ends.length;
    lattice.reset(length);
    // A feature that is left out this time points to row 0.
    var kept = new int[sequence.features.length];
    long bits = 0;
    int threshold = (int) Math.round(settings.keep() * 256);
    for (int i = 0; i < kept.length; i++) {
      bits = i % 8 == 0 ? random.nextLong() : bits >>> 8;
      kept[i] = (bits & 0xFF) < threshold ? rows[sequence.features[i]] : 0;
    }
    float[] scores = lattice.scores();
    for (int position = 0; position < length; position++) {
      int start = position == 0 ? 0 : sequence.ends[position - 1];
      for (int i = start; i < sequence.ends[position]; i++) {
        if (kept[i] != 0) {
          int row = kept[i] * 2 * labels;
          for (int label = 0; label < labels; label++) {
            scores[position * labels + label] += weights[row + 2 * label];
          }
        }
      }
    }
    transitions.exponentiate();
    lattice.run();
    var gradients = new float[length * labels];
    var pairs = new float[transitions.weights().length];
    addProbabilities(gradients, pairs, -sequence.weight);
    lattice.run(sequence.allowed);
    addProbabilities(gradients, pairs, sequence.weight);
    for (int position = 0; position < length; position++) {
      int start = position == 0 ? 0 : sequence.ends[position - 1];
      step(kept, start, sequence.ends[position], gradients, position * labels);
    }
    step(pairs);
  }

  private void addProbabilities(float[] gradients, float[] pairs, float weight) {
    int length = lattice.length();
    for (int position = 0; position < length; position++) {
      for (int label = 0; label < labels; label++) {
        float probability = lattice.probability(position, label);
        gradients[position * labels + label] += weight * probability;
        if (probability > 0 && position + 1 < length) {
          for (int next = 0; next < labels; next++) {
            pairs[transitions.index(label, next)] +=
                weight * lattice.probability(position, label, next);
          }
        }
      }
    }
    for (int label = 0; label < labels; label++) {
      pairs[transitions.index(labels, label)] += weight * lattice.probability(0, label);
      pairs[transitions.index(label, labels)] += weight * lattice.probability(length - 1, label);
    }
  }

  private void step(int[] kept, int start, int end, float[] gradients, int offset) {
    for (int label = 0; label < labels; label++) {
      float gradient = gradients[offset + label];
      if (Math.abs(gradient) > NO_NEWS) {
        for (int i = start; i < end; i++) {
          if (kept[i] != 0) {
            int index = (kept[i] * labels + label) * 2;
            weights[index + 1] += gradient * gradient;
            weights[index] += rate(weights[index + 1]) * gradient;
          }
        }
      }
    }
  }

  private void step(float[] pairs) {
    float[] transitionWeights = transitions.weights();
    for (int i = 0; i < pairs.length; i++) {
      if (transitionWeights[i] != Float.NEGATIVE_INFINITY && Math.abs(pairs[i]) > NO_NEWS) {
        transitionSquares[i] += pairs[i] * pairs[i];
        transitionWeights[i] += rate(transitionSquares[i]) * pairs[i];
      }
    }
  }

  private float rate(float squares) {
    return (float) settings.rate() / (float) Math.sqrt(CAUTION + squares);
  }

  /**
   * What was learned so far.
   *
   * @param maximumRows how many features it may know at most: those with the greatest weights
   */
  public Crf model(int maximumRows) {
    long[] features = table.features();
    var strengths = new float[features.length];
    for (int feature = 0; feature < features.length; feature++) {
      strengths[feature] = strength(rows[feature]);
    }
    var sorted = strengths.clone();
    Arrays.sort(sorted);
    float least = sorted[Math.max(0, sorted.length - maximumRows)];
    float threshold = Math.max(least, Float.MIN_VALUE);
    var chosen =
        IntStream.range(0, features.length)
            .filter(feature -> rows[feature] != 0 && strengths[feature] >= threshold)
            .boxed()
            .sorted(
                (a, b) -> Integer.compare(KeyPlanes.key(features[a]), KeyPlanes.key(features[b])))
            .mapToInt(Integer::intValue)
            .toArray();
    return pack(features, chosen);
  }

  /** How much a row says: the difference that its weights make between the labels. */
  private float strength(int row) {
    float lowest = 0;
    float highest = 0;
    for (int label = 0; label < labels; label++) {
      lowest = Math.min(lowest, weight(row, label));
      highest = Math.max(highest, weight(row, label));
    }
    return highest - lowest;
  }

  private Crf pack(long[] features, int[] chosen) {
    float greatest = Float.MIN_NORMAL;
    for (int feature : chosen) {
      for (int label = 0; label < labels; label++) {
        greatest = Math.max(greatest, Math.abs(weight(rows[feature], label)));
      }
    }
    float step = greatest / Byte.MAX_VALUE;
    var keys = new int[chosen.length];
    var packed = new byte[chosen.length * labels];
    int size = 0;
    for (int feature : chosen) {
      int key = KeyPlanes.key(features[feature]);
      if (size == 0 || keys[size - 1] != key) {
        keys[size] = key;
        for (int label = 0; label < labels; label++) {
          packed[size * labels + label] = (byte) Math.round(weight(rows[feature], label) / step);
        }
        size++;
      }
    }
    return new Crf(
        transitions(),
        // All features vote in the end, though only some did at a time in training.
        step * (float) settings.keep(),
        Arrays.copyOf(keys, size),
        Arrays.copyOf(packed, size * labels));
  }

  private float weight(int row, int label) {
    int index = row * labels + label;
    return averaged == 0 ? weights[2 * index] : sums[index] / averaged;
  }

  private Transitions transitions() {
    float[] result = (averaged == 0 ? transitions.weights() : transitionSums).clone();
    for (int i = 0; averaged > 0 && i < result.length; i++) {
      result[i] /= averaged;
    }
    return Transitions.of(labels, result);
  }
}
