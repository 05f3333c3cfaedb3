package org.standoff.grammar;

import java.util.List;

/**
 * The steps of the parser by their numbers: 0 is to shift, the others hang a word to the left or to
 * the right with a relation.
 */
final class Steps {
  static final int SHIFT = 0;

  private static final String ROOT = "root";

  private final List<Arc> arcs;
  private final boolean[] left;
  private final boolean[] underRoot;

  /** To hang a word under one behind it (left) or before it. */
  record Arc(boolean left, String relation) {}

  Steps(List<Arc> arcs) {
    this.arcs = List.copyOf(arcs);
    left = new boolean[count()];
    underRoot = new boolean[count()];
    for (int step = 1; step < count(); step++) {
      left[step] = arcs.get(step - 1).left();
      underRoot[step] = relation(step).equals(ROOT);
    }
  }

  List<Arc> arcs() {
    return arcs;
  }

  int count() {
    return arcs.size() + 1;
  }

  boolean isLeft(int step) {
    return left[step];
  }

  String relation(int step) {
    return arcs.get(step - 1).relation();
  }

  boolean isAllowed(int step, State state) {
    if (step == SHIFT) {
      return state.mayShift();
    }
    if (!isLeft(step)) {
      return state.mayGoRight();
    }
    return state.mayGoLeft() && underRoot[step] == (state.next == state.length);
  }

  int firstAllowed(State state) {
    int step = SHIFT;
    while (!isAllowed(step, state)) {
      step++;
    }
    return step;
  }

  void take(int step, State state) {
    if (step == SHIFT) {
      state.shift();
    } else if (isLeft(step)) {
      state.left(step);
    } else {
      state.right(step);
    }
  }
}
