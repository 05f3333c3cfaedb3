package org.standoff.learn.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Learns a made-up language: the labels 0, 1 and 2 take turns, the words 0 to 8 show theirs by what
 * is left when they are divided by 3, and the joker shows nothing.
 */
class CrfTrainingTest {
  private static final int JOKER = 9;
  private static final CrfTraining.Settings SETTINGS = new CrfTraining.Settings(1, 1, 0.5, 2, 1);

  private record Labels(int labels) implements Grammar {
    @Override
    public boolean mayStart(int label) {
      return true;
    }

    @Override
    public boolean mayFollow(int previous, int label) {
      return true;
    }

    @Override
    public boolean mayEnd(int label) {
      return true;
    }
  }

  @Test
  void learnsWordsAndTheirOrder() {
    var crf = train(SETTINGS, new Labels(3), 5).model(100);
    assertThat(label(crf, 4, JOKER, 6, JOKER, JOKER)).containsExactly(1, 2, 0, 1, 2);
  }

  @Test
  void sameSequencesAndSeedGiveTheSameBytes() {
    var settings = new CrfTraining.Settings(1, 0.5, 0.5, 2, 42);
    assertThat(bytes(train(settings, new Labels(3), 3).model(100)))
        .isEqualTo(bytes(train(settings, new Labels(3), 3).model(100)));
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    var crf = train(SETTINGS, new Labels(3), 5).model(100);
    var bytes = bytes(crf);
    var read = Crf.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(label(read, 5, JOKER)).isEqualTo(label(crf, 5, JOKER));
  }

  @Test
  void keepsNoMoreFeaturesThanAskedForAndNoneThatIsRare() {
    assertThat(train(SETTINGS, new Labels(3), 3).model(4).rows()).isEqualTo(4);
    var picky = new CrfTraining.Settings(100_000, 1, 0.5, 2, 1);
    assertThat(train(picky, new Labels(3), 3).model(100).rows()).isZero();
  }

  @Test
  void labelsThatACorpusDoesNotTellApartAreLearnedFromThoseThatDo() {
    var training = new CrfTraining(new Labels(3), SETTINGS);
    for (int i = 0; i < 50; i++) {
      training.add(features(1, 2, 3), new long[] {1 << 0, 1 << 1, 1 << 2}, 1);
      // Word 4 is label 1 or 2; the company of word 5, which is label 2 in turn, is that of 3.
      training.add(features(1, 4, 5), new long[] {1 << 0, 1 << 1 | 1 << 2, 1 << 2}, 1);
    }
    for (int epoch = 0; epoch < 5; epoch++) {
      training.epoch();
    }
    assertThat(label(training.model(100), 1, 4, 5)).containsExactly(0, 1, 2);
  }

  @Test
  void refusesLabelsThatDoNotFitThePositions() {
    var training = new CrfTraining(new Labels(2), SETTINGS);
    assertThatThrownBy(() -> training.add(features(1, 2), new long[] {1}, 1))
        .hasMessage("1 labels for 2 positions");
  }

  private static CrfTraining train(CrfTraining.Settings settings, Grammar grammar, int epochs) {
    var training = new CrfTraining(grammar, settings);
    var random = new SplittableRandom(3);
    for (int i = 0; i < 300; i++) {
      int first = random.nextInt(3);
      var words = new int[6];
      var allowed = new long[words.length];
      for (int at = 0; at < words.length; at++) {
        int label = (first + at) % 3;
        words[at] = random.nextBoolean() ? JOKER : 3 * random.nextInt(3) + label;
        allowed[at] = 1L << label;
      }
      training.add(features(words), allowed, 1);
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      training.epoch();
    }
    return training;
  }

  private static SequenceFeatures features(int... words) {
    var features = new SequenceFeatures();
    for (int word : words) {
      features.add((word + 1) * 0x9E37_79B9_7F4A_7C15L);
      features.next();
    }
    return features;
  }

  private static int[] label(Crf crf, int... words) {
    var lattice = crf.lattice();
    crf.fill(lattice, features(words));
    return lattice.best();
  }

  private static byte[] bytes(Crf crf) {
    var bytes = new ByteArrayOutputStream();
    try {
      crf.write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
