package org.standoff.learn.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.standoff.learn.perceptron.Features;

/**
 * Learns a {@link Network}. A sentence is read as by a {@link SentenceReading}; after each {@link
 * #score} comes {@link #decided}, after the last one of a sentence {@link #learn}, and after some
 * sentences {@link #update}. The same calls in the same order give the same network. Not for
 * several threads.
 */
public final class NetworkTraining {
  /** How far from 0 the vectors of words begin. */
  private static final double WORD_RANGE = 0.25;

  private final NetworkSettings settings;
  private final SplittableRandom random;
  private final LearnedVectors words;
  private final List<LayerTraining> layers = new ArrayList<>();
  private final DecisionTraining decisions;
  private int[][] wordRows = {};
  private int wordCount;
  private int time;

  /**
   * A training to come.
   *
   * @param wordFeatures what is seen of words by themselves
   */
  public NetworkTraining(
      NetworkSettings settings,
      FeatureCounts wordFeatures,
      Decisions decisions,
      SplittableRandom random) {
    this.settings = settings;
    this.random = random;
    var keys = wordFeatures.keys(settings.minimumWordCount());
    this.words = new LearnedVectors(keys, settings.width(), WORD_RANGE, random);
    for (int i = 0; i < settings.layers(); i++) {
      layers.add(new LayerTraining(settings.width(), random));
    }
    this.decisions = new DecisionTraining(settings, decisions, random);
  }

  /** As {@link SentenceReading#start}. */
  public void start(int words) {
    wordCount = words;
    wordRows = new int[words][];
    layers.forEach(layer -> layer.makeRoom(words));
    decisions.start(words);
  }

  /** As {@link SentenceReading#word}, but for what chance leaves out. */
  public void word(int word, Features features) {
    var vector = layers.getFirst().pass.input[word];
    Arrays.fill(vector, 0);
    wordRows[word] = words.rows(features, settings.featureDrop(), random);
    words.add(wordRows[word], vector);
    scale(vector);
  }

  /** As if nothing had been left out. */
  private void scale(float[] vector) {
    float factor = (float) (1 / (1 - settings.featureDrop()));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  /** As {@link SentenceReading#read}. */
  public void read() {
    for (int i = 0; i < layers.size(); i++) {
      var layer = layers.get(i);
      layer.run(wordCount, settings.wordDrop(), random);
      if (i + 1 < layers.size()) {
        layers.get(i + 1).pass.take(layer.pass, wordCount);
      }
    }
    decisions.read(layers.getLast().pass.output);
  }

  /** As {@link SentenceReading#score}, but for what chance leaves out. */
  public float[] score(int[] places, Features features) {
    return decisions.score(places, features);
  }

  /**
   * Learns from the latest decision: more should have spoken for the right classes.
   *
   * @param allowed the classes that were to be chosen from
   * @param right those of them that would have been right, at least one
   */
  public void decided(boolean[] allowed, boolean[] right) {
    decisions.decided(allowed, right);
  }

  /** Learns from all decisions of the sentence. */
  public void learn() {
    decisions.learn(layers.getLast().outputGradient);
    for (int i = layers.size() - 1; i >= 0; i--) {
      var layer = layers.get(i);
      layer.learn(wordCount);
      if (i > 0) {
        layers.get(i - 1).takeGradient(layer, wordCount);
      }
    }
    for (int word = 0; word < wordCount; word++) {
      var gradient = layers.getFirst().inputGradient[word];
      scale(gradient);
      words.addGradient(wordRows[word], gradient);
    }
  }

  /**
   * Changes the network by what was learned since the last time.
   *
   * @param rate how far each weight moves at most, more or less
   */
  public void update(float rate) {
    time++;
    words.update(rate, time);
    layers.forEach(layer -> layer.update(rate, time));
    decisions.update(rate, time);
  }

  /** What was learned so far, its numbers rounded as they are written. */
  public Network network() {
    return decisions.network(words.learned(), layers.stream().map(LayerTraining::learned).toList());
  }
}
