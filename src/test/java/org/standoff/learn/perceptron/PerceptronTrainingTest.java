package org.standoff.learn.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PerceptronTrainingTest {
  private static final int CLASSES = 5;

  /** The class is the number of the feature modulo the classes, among features that say nothing. */
  private static Features example(int feature, Random random) {
    var features = new Features();
    features.add(hash(feature));
    features.add(hash(1000 + random.nextInt(50)));
    return features;
  }

  /** A hash whose bits are as well mixed as {@link Features#add} asks for. */
  private static long hash(int number) {
    return new Random(number).nextLong();
  }

  private static Perceptron trained(int minimumCount, int maximumWeights) {
    var training = new PerceptronTraining(CLASSES, minimumCount);
    var random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      int number = random.nextInt(100);
      var features = example(number, random);
      training.count(features);
      training.decided(features, number % CLASSES, training.decide(features));
    }
    return training.model(maximumWeights);
  }

  private static double accuracy(Perceptron perceptron) {
    var random = new Random(6);
    int right = 0;
    var scores = new int[CLASSES];
    for (int i = 0; i < 1000; i++) {
      int number = random.nextInt(100);
      perceptron.score(example(number, random), scores);
      int best = 0;
      for (int j = 1; j < CLASSES; j++) {
        best = scores[j] > scores[best] ? j : best;
      }
      right += best == number % CLASSES ? 1 : 0;
    }
    return right / 1000.0;
  }

  @Test
  void whatSeparatesTheClassesIsLearned() {
    assertThat(accuracy(trained(1, 10_000))).isGreaterThan(0.95);
  }

  @Test
  void aModelKeepsTheWeightsThatMatterMost() {
    assertThat(trained(1, 200).rows()).isLessThanOrEqualTo(200);
    assertThat(accuracy(trained(1, 200))).isGreaterThan(0.8);
  }

  @Test
  void featuresThatAreTooRareGetNoWeights() {
    assertThat(trained(10_000, 10_000).rows()).isZero();
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    var perceptron = trained(1, 10_000);
    var bytes = written(perceptron);
    var read = Perceptron.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(read.rows()).isEqualTo(perceptron.rows());
    assertThat(accuracy(read)).isEqualTo(accuracy(perceptron));
    assertThat(written(read)).isEqualTo(bytes);
  }

  @Test
  void theSameDecisionsGiveTheSameBytes() throws IOException {
    assertThat(written(trained(2, 300))).isEqualTo(written(trained(2, 300)));
  }

  @Test
  void thinningKeepsTheOrderOfWhatStays() {
    var features = new Features();
    for (int i = 0; i < 1000; i++) {
      features.add(i);
    }
    features.thin(new java.util.SplittableRandom(3), 0.25);
    assertThat(features.size()).isBetween(200, 300);
    for (int i = 1; i < features.size(); i++) {
      assertThat(features.feature(i)).isGreaterThan(features.feature(i - 1));
    }
  }

  @Test
  void moreClassesThanARowHoldsAreRefused() {
    assertThatThrownBy(() -> new PerceptronTraining(129, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("129 classes");
  }

  private static byte[] written(Perceptron perceptron) throws IOException {
    var bytes = new ByteArrayOutputStream();
    perceptron.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
