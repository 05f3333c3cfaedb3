package org.standoff.learn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.standoff.learn.perceptron.Features;

class VectorsTest {
  private static final int WIDTH = 16;

  /** Features whose upper halves are 0, 1, 2 and so on. */
  private static long feature(int number) {
    return (long) number << 32 | 5;
  }

  private static float[][] vectors(int count) {
    var random = new Random(3);
    var vectors = new float[count][WIDTH];
    for (var vector : vectors) {
      for (int i = 0; i < WIDTH; i++) {
        vector[i] = (float) random.nextGaussian();
      }
    }
    return vectors;
  }

  private static int[] keys(int count) {
    var keys = new int[count];
    for (int i = 0; i < count; i++) {
      keys[i] = i;
    }
    return keys;
  }

  @Test
  void theVectorsOfAllKnownFeaturesAreAddedNearlyAsTheyWere() {
    for (int size = 0; size < 10; size++) {
      var vectors = vectors(size);
      var rounded = Vectors.of(keys(size), vectors, WIDTH);
      var features = new Features();
      var expected = new float[WIDTH];
      for (int i = 0; i < size; i++) {
        features.add(feature(i));
        features.add(feature(1000 + i));
        Products.add(expected, vectors[i]);
      }
      var sum = new float[WIDTH];
      rounded.add(features, sum);
      for (int i = 0; i < WIDTH; i++) {
        // No number is larger than 4, and each is off by half a level.
        assertThat(sum[i]).isCloseTo(expected[i], within(size * 4f / Vectors.LEVELS / 2 + 0.01f));
      }
    }
  }

  @Test
  void aVectorOfNothingStaysNothing() {
    var features = new Features();
    features.add(feature(0));
    var sum = new float[WIDTH];
    Vectors.of(new int[] {0}, new float[1][WIDTH], WIDTH).add(features, sum);
    assertThat(sum).containsOnly(0);
  }
}
