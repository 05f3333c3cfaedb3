package org.standoff.learn.network;

import java.util.SplittableRandom;

/** A layer that is being learned: what it makes of a sentence, and how each weight took part. */
final class LayerTraining {
  private final int width;
  private final Parameters weights;
  private final Parameters bias;
  private final float[][] transposed;
  private final Dropped seen;

  final LayerPass pass;

  /** The gradients of the output (to be filled before {@link #learn}) and of the input. */
  float[][] outputGradient = {};

  float[][] inputGradient = {};

  private float[][] sumsGradient = {};

  LayerTraining(int width, SplittableRandom random) {
    this.width = width;
    this.weights = new Parameters(width, Layer.PARTS * width, Math.sqrt(3.0 / width), random);
    this.bias = new Parameters(1, Layer.PARTS * width, 0, random);
    this.transposed = new float[Layer.PARTS * width][width];
    this.seen = new Dropped(width);
    this.pass = new LayerPass(width);
    transpose();
  }

  void makeRoom(int words) {
    pass.makeRoom(words);
    seen.makeRoom(words);
    if (outputGradient.length < words) {
      outputGradient = new float[pass.input.length][width];
      inputGradient = new float[pass.input.length][width];
      sumsGradient = new float[Products.padded(pass.input.length)][Layer.PARTS * width];
    }
  }

  void run(int words, double drop, SplittableRandom random) {
    seen.drop(pass.input, words, drop, random);
    pass.run(layer(), seen.rows, words);
  }

  private Layer layer() {
    return new Layer(weights.values, bias.values[0]);
  }

  /** What the next layer wants of its input. */
  void takeGradient(LayerTraining next, int words) {
    for (int word = 0; word < words; word++) {
      System.arraycopy(next.inputGradient[word], 0, outputGradient[word], 0, width);
    }
  }

  /** Adds to the gradients of the weights, and finds that of the input. */
  void learn(int words) {
    int half = width / 2;
    var carried = new float[width];
    for (int i = 0; i < words; i++) {
      int word = words - 1 - i;
      learn(word, word - 1, words, carried, 0, half);
      learn(i, i + 1, words, carried, half, width);
    }
    Dropped.clearPadding(sumsGradient, words);
    Products.add(
        weights.gradients(),
        seen.transposed(words),
        sumsGradient,
        width,
        Products.padded(words),
        Layer.PARTS * width);
    for (int word = 0; word < words; word++) {
      Products.add(bias.gradient(0), sumsGradient[word]);
    }
    var through = new float[words][width];
    Products.add(through, sumsGradient, transposed, words, Layer.PARTS * width, width);
    for (int word = 0; word < words; word++) {
      seen.addKept(inputGradient[word], through[word]);
    }
  }

  /**
   * The gradients of one word in one half of its vector.
   *
   * @param before the word that the memory came from
   * @param carried the gradient of the memory that comes from the words read after this one
   */
  private void learn(int word, int before, int words, float[] carried, int from, int to) {
    boolean isFirst = before < 0 || before == words;
    var gradient = outputGradient[word];
    var toInput = inputGradient[word];
    var toSums = sumsGradient[word];
    var memory = pass.memory[word];
    var input = pass.input[word];
    var kept = pass.kept[word];
    var shown = pass.shown[word];
    var brought = pass.brought[word];
    for (int i = from; i < to; i++) {
      float memoryBefore = isFirst ? 0 : pass.memory[before][i];
      float toMemory = gradient[i] * shown[i] + carried[i];
      toInput[i] = gradient[i] * (1 - shown[i]);
      carried[i] = toMemory * kept[i];
      toSums[i] = toMemory * (1 - kept[i]) * slope(brought[i]);
      toSums[width + i] = toMemory * (memoryBefore - brought[i]) * shareSlope(kept[i]);
      toSums[2 * width + i] = gradient[i] * (memory[i] - input[i]) * shareSlope(shown[i]);
    }
  }

  /** The slope of {@code x / sqrt(1 + x * x)} where that is so much. */
  private static float slope(float squashed) {
    float rest = 1 - squashed * squashed;
    return rest * (float) Math.sqrt(rest);
  }

  private static float shareSlope(float share) {
    return 0.5f * slope(2 * share - 1);
  }

  void update(float rate, int time) {
    weights.update(rate, time);
    bias.update(rate, time);
    transpose();
  }

  private void transpose() {
    Products.transpose(weights.values, transposed);
  }

  Layer learned() {
    return layer().rounded();
  }
}
