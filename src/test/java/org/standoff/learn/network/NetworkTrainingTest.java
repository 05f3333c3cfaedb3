package org.standoff.learn.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.standoff.learn.perceptron.Features;

/**
 * What a network learns of a small language: the class of a decision is told by the first word of
 * the sentence if it looks at the last one, and by the last word if it looks at the first.
 */
class NetworkTrainingTest {
  private static final int CLASSES = 3;
  private static final int LENGTH = 4;

  private static final NetworkSettings SETTINGS =
      new NetworkSettings(16, 16, 2, 1, 1, 0.05, 0.05, 0.05);

  private static List<List<Integer>> sentences(int count, int seed) {
    var random = new Random(seed);
    List<List<Integer>> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(random.ints(LENGTH, 0, CLASSES).boxed().toList());
    }
    return sentences;
  }

  private static Features word(int number) {
    return features(new Random(100 + number).nextLong());
  }

  private static Features decision() {
    return features(new Random(1).nextLong());
  }

  private static Features features(long feature) {
    var features = new Features();
    features.add(feature);
    return features;
  }

  private static Network trained(int count) {
    var words = new FeatureCounts();
    for (int word = 0; word < CLASSES; word++) {
      words.add(word(word));
    }
    var decisions = new FeatureCounts();
    decisions.add(decision());
    var sorts = new Decisions(2, CLASSES, decisions);
    var training = new NetworkTraining(SETTINGS, words, sorts, new SplittableRandom(1));
    var allowed = new boolean[] {true, true, true};
    int sentencesSeen = 0;
    for (var sentence : sentences(count, 2)) {
      training.start(LENGTH);
      for (int i = 0; i < LENGTH; i++) {
        training.word(i, word(sentence.get(i)));
      }
      training.read();
      for (int place : List.of(0, LENGTH - 1)) {
        training.score(places(place), decision());
        var right = new boolean[CLASSES];
        right[sentence.get(LENGTH - 1 - place)] = true;
        training.decided(allowed, right);
      }
      training.learn();
      if (++sentencesSeen % 4 == 0) {
        training.update(0.01f);
      }
    }
    return training.network();
  }

  /** One place has the word, the other none. */
  private static int[] places(int word) {
    return new int[] {word, LENGTH};
  }

  private static List<Integer> decisions(Network network, List<Integer> sentence) {
    var reading = new SentenceReading(network);
    reading.start(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      reading.word(i, word(sentence.get(i)));
    }
    reading.read();
    List<Integer> decisions = new ArrayList<>();
    for (int place : List.of(0, LENGTH - 1)) {
      var scores = reading.score(places(place), decision());
      int best = 0;
      for (int i = 1; i < CLASSES; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      decisions.add(best);
    }
    return decisions;
  }

  @Test
  void wordsFarAwayAreRemembered() {
    var network = trained(4000);
    int right = 0;
    for (var sentence : sentences(200, 3)) {
      var decisions = decisions(network, sentence);
      right += decisions.get(0).equals(sentence.get(LENGTH - 1)) ? 1 : 0;
      right += decisions.get(1).equals(sentence.get(0)) ? 1 : 0;
    }
    assertThat(right).isGreaterThan(380);
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    var network = trained(50);
    var bytes = written(network);
    var read = Network.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(written(read)).isEqualTo(bytes);
    for (var sentence : sentences(50, 4)) {
      assertThat(decisions(read, sentence)).isEqualTo(decisions(network, sentence));
    }
  }

  @Test
  void theSameSentencesGiveTheSameBytes() throws IOException {
    assertThat(written(trained(50))).isEqualTo(written(trained(50)));
  }

  @Test
  void sizesThatDoNotFillAStrideAreRefused() {
    assertThatThrownBy(() -> new NetworkSettings(12, 16, 1, 1, 1, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("width 12");
  }

  private static byte[] written(Network network) throws IOException {
    var bytes = new ByteArrayOutputStream();
    network.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
