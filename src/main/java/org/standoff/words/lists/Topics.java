package org.standoff.words.lists;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Groups of vectors that point the same way (spherical k-means). The same vectors with the same
 * seed give the same groups on every machine.
 */
final class Topics {
  private final int width;
  private final int count;

  /** The middle of each group, one number of all groups after the other. */
  private final float[] middles;

  private final float[] likeness;

  private Topics(int width, int count) {
    this.width = width;
    this.count = count;
    this.middles = new float[width * count];
    this.likeness = new float[count];
  }

  /**
   * How topics are learned.
   *
   * @param sample how many vectors they are learned from
   */
  record Settings(int count, int sample, int rounds, long seed) {
    static Settings standard() {
      return new Settings(1000, 150_000, 12, 1);
    }
  }

  /** The topic of each vector, in 0..count-1. */
  static int[] of(float[][] vectors, Settings settings) {
    var unit = new float[vectors.length][];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = unit(vectors[i]);
    }
    var sample = sample(unit, settings);
    var topics = new Topics(unit[0].length, Math.min(settings.count(), sample.length));
    for (int topic = 0; topic < topics.count; topic++) {
      topics.setMiddle(topic, sample[topic]);
    }
    for (int round = 0; round < settings.rounds(); round++) {
      topics.learn(sample);
    }
    var nearest = new int[unit.length];
    for (int i = 0; i < unit.length; i++) {
      nearest[i] = topics.nearest(unit[i]);
    }
    return nearest;
  }

  /** So many of the vectors, by chance and in an order of chance. */
  private static float[][] sample(float[][] vectors, Settings settings) {
    var random = new SplittableRandom(settings.seed());
    var shuffled = vectors.clone();
    var sample = new float[Math.min(settings.sample(), vectors.length)][];
    for (int i = 0; i < sample.length; i++) {
      int other = i + random.nextInt(shuffled.length - i);
      sample[i] = shuffled[other];
      shuffled[other] = shuffled[i];
    }
    return sample;
  }

  /** Moves the middles to where their vectors are; one without vectors stays. */
  private void learn(float[][] sample) {
    var sums = new float[count][width];
    var sizes = new int[count];
    for (var vector : sample) {
      int topic = nearest(vector);
      sizes[topic]++;
      for (int i = 0; i < width; i++) {
        sums[topic][i] += vector[i];
      }
    }
    for (int topic = 0; topic < count; topic++) {
      if (sizes[topic] > 0) {
        setMiddle(topic, unit(sums[topic]));
      }
    }
  }

  private void setMiddle(int topic, float[] vector) {
    for (int i = 0; i < width; i++) {
      middles[i * count + topic] = vector[i];
    }
  }

  /** The topic with the middle that is most like a vector; of several the first. */
  private int nearest(float[] vector) {
    Arrays.fill(likeness, 0);
    for (int i = 0; i < width; i++) {
      float number = vector[i];
      int start = i * count;
      for (int topic = 0; topic < count; topic++) {
        likeness[topic] += number * middles[start + topic];
      }
    }
    int best = 0;
    for (int topic = 1; topic < count; topic++) {
      best = likeness[topic] > likeness[best] ? topic : best;
    }
    return best;
  }

  private static float[] unit(float[] vector) {
    float square = 0;
    for (float number : vector) {
      square += number * number;
    }
    float length = (float) Math.sqrt(square);
    var unit = vector.clone();
    for (int i = 0; i < unit.length && length > 0; i++) {
      unit[i] /= length;
    }
    return unit;
  }
}
