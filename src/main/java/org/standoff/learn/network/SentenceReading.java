package org.standoff.learn.network;

import java.util.Arrays;
import org.standoff.learn.perceptron.Features;

/**
 * Reads sentences by a network, and scores decisions about their words: {@link #start}, {@link
 * #word} for each, {@link #read}, then {@link #score} as often as needed. For one thread.
 */
public final class SentenceReading {
  private final Network network;
  private final LayerPass pass;
  private final float[] hidden;
  private final float[] scores;
  private int words;

  /** What each word brings to the hidden layer at each place, one behind the other. */
  private float[][] brought = {};

  /** The numbers of the hidden layer that are not 0, and what each says for the classes. */
  private final float[] active;

  private final float[][] activeOutput;

  public SentenceReading(Network network) {
    this.network = network;
    this.pass = new LayerPass(network.words.width());
    this.hidden = new float[network.hiddenBias.length];
    this.scores = new float[network.classes()];
    this.active = new float[Products.padded(hidden.length)];
    this.activeOutput = new float[active.length][];
  }

  /** Begins a sentence of so many words. */
  public void start(int words) {
    this.words = words;
    pass.makeRoom(words);
    if (brought.length < words) {
      brought = new float[pass.input.length][network.places[0].length];
    }
  }

  /** Says what is seen of a word by itself. */
  public void word(int word, Features features) {
    var vector = pass.input[word];
    Arrays.fill(vector, 0);
    network.words.add(features, vector);
  }

  /** Lets all words of the sentence know of one another. */
  public void read() {
    for (var layer : network.layers) {
      pass.run(layer, pass.input, words);
      pass.turn();
    }
    for (int word = 0; word < words; word++) {
      Arrays.fill(brought[word], 0);
    }
    int columns = network.places[0].length;
    Products.add(brought, pass.input, network.places, words, pass.width, columns);
  }

  /**
   * What speaks for each class, good until the next call.
   *
   * @param places the word at each place; a number that is none of a word where there is none
   * @param features what else is seen
   */
  public float[] score(int[] places, Features features) {
    System.arraycopy(network.hiddenBias, 0, hidden, 0, hidden.length);
    for (int place = 0; place < places.length; place++) {
      if (places[place] < words) {
        Products.add(hidden, brought[places[place]], place * hidden.length);
      }
    }
    network.decisions.add(features, hidden);
    System.arraycopy(network.outputBias, 0, scores, 0, scores.length);
    Products.add(scores, active, activeOutput, activate(), scores.length);
    return scores;
  }

  /** Finds the numbers that are active, about half; how many, with zeros up to the stride. */
  private int activate() {
    // Each is written and counted only if it is active: a branch would be guessed wrong half the
    // time.
    int size = 0;
    for (int i = 0; i < hidden.length; i++) {
      active[size] = hidden[i];
      activeOutput[size] = network.output[i];
      size += hidden[i] > 0 ? 1 : 0;
    }
    int padded = Products.padded(size);
    for (; size < padded; size++) {
      active[size] = 0;
      activeOutput[size] = network.output[0];
    }
    return padded;
  }
}
