package org.standoff.words.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final Topics.Settings SETTINGS = new Topics.Settings(3, 200, 10, 1);

  /** Three hundred vectors of any length, near one of three directions in turn. */
  private static float[][] vectors() {
    var random = new Random(7);
    var vectors = new float[300][3];
    for (int i = 0; i < vectors.length; i++) {
      float length = 0.1f + 10 * random.nextFloat();
      for (int j = 0; j < 3; j++) {
        vectors[i][j] = length * ((i % 3 == j ? 1 : 0) + 0.2f * random.nextFloat());
      }
    }
    return vectors;
  }

  @Test
  void vectorsThatPointTheSameWayHaveOneTopic() {
    var topics = Topics.of(vectors(), SETTINGS);
    assertThat(Arrays.stream(topics).limit(3).distinct().count()).isEqualTo(3);
    for (int i = 3; i < topics.length; i++) {
      assertThat(topics[i]).as("vector %s", i).isEqualTo(topics[i - 3]);
    }
  }

  @Test
  void theSameVectorsGiveTheSameTopics() {
    assertThat(Topics.of(vectors(), SETTINGS)).isEqualTo(Topics.of(vectors(), SETTINGS));
  }

  @Test
  void thereAreNoMoreTopicsThanVectors() {
    var two = Arrays.copyOf(vectors(), 2);
    assertThat(Topics.of(two, SETTINGS)).containsOnly(0, 1).doesNotHaveDuplicates();
  }
}
