package org.standoff.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.standoff.grammar.Steps.Arc;

class OracleTest {
  private static final int ROOT = 1;
  private static final int LEFT = 2;
  private static final int RIGHT = 3;

  private static final Steps STEPS =
      new Steps(List.of(new Arc(true, "root"), new Arc(true, "a"), new Arc(false, "a")));

  @Test
  void anyChoiceOfRightStepsBuildsTheTree() {
    var random = new Random(9);
    for (int round = 0; round < 500; round++) {
      int length = 1 + random.nextInt(12);
      var heads = projectiveTree(length, random);
      var state = new State(length);
      var oracle = new Oracle(heads, new int[length + 2]);
      while (!state.isFinished()) {
        var right = right(oracle, state);
        assertThat(right).isNotEmpty();
        STEPS.take(right.get(random.nextInt(right.size())), state);
      }
      assertThat(Arrays.copyOf(state.heads, length)).isEqualTo(Arrays.copyOf(heads, length));
    }
  }

  @Test
  void everyWordGetsAHeadWhateverIsDecided() {
    var random = new Random(10);
    for (int round = 0; round < 500; round++) {
      int length = 1 + random.nextInt(12);
      var state = new State(length);
      while (!state.isFinished()) {
        int step = random.nextInt(STEPS.count());
        if (STEPS.isAllowed(step, state)) {
          STEPS.take(step, state);
        }
      }
      int roots = 0;
      for (int word = 0; word < length; word++) {
        assertThat(state.heads[word]).isBetween(0, length);
        roots += state.heads[word] == length ? 1 : 0;
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  private static List<Integer> right(Oracle oracle, State state) {
    List<Integer> right = new ArrayList<>();
    if (state.mayShift() && oracle.isShiftRight(state)) {
      right.add(Steps.SHIFT);
    }
    if (state.mayGoLeft() && oracle.isLeftRight(state)) {
      right.add(state.next == state.length ? ROOT : LEFT);
    }
    if (state.mayGoRight() && oracle.isRightRight(state)) {
      right.add(RIGHT);
    }
    return right;
  }

  /**
   * TreebankWords whose arcs do not cross: one root, and what stands on either side of it likewise.
   */
  private static int[] projectiveTree(int length, Random random) {
    var heads = new int[length + 2];
    Arrays.fill(heads, -1);
    hang(heads, 0, length, length, random);
    return heads;
  }

  private static void hang(int[] heads, int start, int end, int head, Random random) {
    if (start == end) {
      return;
    }
    int root = start + random.nextInt(end - start);
    heads[root] = head;
    hangAll(heads, start, root, root, random);
    hangAll(heads, root + 1, end, root, random);
  }

  private static void hangAll(int[] heads, int start, int end, int head, Random random) {
    int from = start;
    while (from < end) {
      int to = from + 1 + random.nextInt(end - from);
      hang(heads, from, to, head, random);
      from = to;
    }
  }
}
