package org.standoff.learn.network;

import java.util.Arrays;

/** What a layer makes of the words of a sentence; used again for the next. For one thread. */
final class LayerPass {
  final int width;

  /** The vectors of the words, and what the layer makes of them. */
  float[][] input = {};

  float[][] output = {};

  /** What each word brings, which share of the memory it keeps, how much of the memory shows. */
  float[][] brought = {};

  float[][] kept = {};
  float[][] shown = {};

  /** The memory after each word. */
  float[][] memory = {};

  private float[][] sums = {};

  LayerPass(int width) {
    this.width = width;
  }

  void makeRoom(int words) {
    if (words <= sums.length) {
      return;
    }
    int room = Math.max(words, 2 * sums.length);
    input = new float[room][width];
    output = new float[room][width];
    brought = new float[room][width];
    kept = new float[room][width];
    shown = new float[room][width];
    memory = new float[room][width];
    sums = new float[room][Layer.PARTS * width];
  }

  /** The output becomes the input. */
  void turn() {
    var turned = input;
    input = output;
    output = turned;
  }

  /** Another layer's output becomes this one's input. */
  void take(LayerPass other, int words) {
    for (int word = 0; word < words; word++) {
      System.arraycopy(other.output[word], 0, input[word], 0, width);
    }
  }

  /**
   * Makes the output.
   *
   * @param seen the input as the weights see it
   */
  void run(Layer layer, float[][] seen, int words) {
    for (int word = 0; word < words; word++) {
      System.arraycopy(layer.bias, 0, sums[word], 0, sums[word].length);
    }
    Products.add(sums, seen, layer.weights, words, width, Layer.PARTS * width);
    for (int word = 0; word < words; word++) {
      squash(sums[word], 0, brought[word]);
      squash(sums[word], width, kept[word]);
      squash(sums[word], 2 * width, shown[word]);
      toShare(kept[word]);
      toShare(shown[word]);
    }
    int half = width / 2;
    for (int i = 0; i < words; i++) {
      remember(i, i - 1, words, 0, half);
      int back = words - 1 - i;
      remember(back, back + 1, words, half, width);
    }
    for (int word = 0; word < words; word++) {
      show(shown[word], memory[word], input[word], output[word]);
    }
  }

  /** To between -1 and 1, as tanh does, by nothing but a root and a quotient. */
  private static void squash(float[] sums, int start, float[] squashed) {
    for (int i = 0; i < squashed.length; i++) {
      float sum = sums[start + i];
      squashed[i] = sum / (float) Math.sqrt(1 + sum * sum);
    }
  }

  private static void toShare(float[] squashed) {
    for (int i = 0; i < squashed.length; i++) {
      squashed[i] = 0.5f + 0.5f * squashed[i];
    }
  }

  private void remember(int word, int before, int words, int from, int to) {
    var now = memory[word];
    var share = kept[word];
    var news = brought[word];
    if (before < 0 || before == words) {
      Arrays.fill(now, from, to, 0);
    } else {
      System.arraycopy(memory[before], from, now, from, to - from);
    }
    for (int i = from; i < to; i++) {
      now[i] = share[i] * now[i] + (1 - share[i]) * news[i];
    }
  }

  private static void show(float[] shown, float[] memory, float[] input, float[] output) {
    for (int i = 0; i < output.length; i++) {
      output[i] = shown[i] * memory[i] + (1 - shown[i]) * input[i];
    }
  }
}
