package org.standoff.entities.pronouns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.standoff.annotation.EntityType;
import org.standoff.entities.names.Bearer;

class ClueTrainingTest {
  private static final double HARDLY = 1e-6;

  /**
   * The weights learned from choices of which each is written as its options' clues, {@code "near
   * known / far"}; a star marks the options that are right.
   */
  private static String learn(double penalty, List<String> choices) {
    var training = new ClueTraining(penalty);
    for (var choice : choices) {
      List<Candidate> candidates = new ArrayList<>();
      var right = new BitSet();
      for (var option : choice.split(" / ", -1)) {
        right.set(candidates.size(), option.startsWith("*"));
        var candidate = Candidate.of(new Bearer(EntityType.PERSON));
        for (var clue : option.replace("*", "").split(" ", -1)) {
          candidate.add(clue);
        }
        candidates.add(candidate);
      }
      training.add(candidates, right);
    }
    var out = new ByteArrayOutputStream();
    try {
      training.weights().write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.joining("; "));
  }

  private static final List<String> THREE_TO_ONE =
      List.of("*near / far", "*near / far", "*near / far", "near / *far");

  /** The odds are three to one, and the logarithm of three is 1.10, half of it for either clue. */
  @Test
  void theWeightsGiveTheOddsThatWereSeen() {
    assertThat(learn(HARDLY, THREE_TO_ONE)).isEqualTo("far | -0.55; near | 0.55");
  }

  @Test
  void aPenaltyKeepsWeightsSmall() {
    assertThat(learn(10, THREE_TO_ONE)).isEqualTo("far | -0.05; near | 0.05");
  }

  @Test
  void whatAllOptionsHaveTellsNothing() {
    assertThat(learn(1, List.of("*named near / named far", "*named near / named far")))
        .isEqualTo("far | -0.34; near | 0.34");
  }

  /** With two that may be right nothing is learned of either but that both are likelier. */
  @Test
  void severalMayBeRight() {
    assertThat(learn(1, List.of("*one / *other / third")))
        .isEqualTo("one | 0.07; other | 0.07; third | -0.14");
  }

  @Test
  void theOrderOfTheChoicesDoesNotMatter() {
    var choices =
        new ArrayList<>(
            List.of(
                "*near known / far / nobody",
                "near / *far known / nobody",
                "near / far / *nobody",
                "*near / far known / nobody"));
    var learned = learn(0.1, choices);
    Collections.reverse(choices);
    assertThat(learn(0.1, choices)).isEqualTo(learned);
  }
}
