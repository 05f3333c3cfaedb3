package org.standoff.grammar;

/**
 * What each step would lose: which of the arcs of the right tree that can still be built could not
 * be built after it (Goldberg and Nivre 2013). A step that loses none is right, whatever has gone
 * wrong before.
 */
final class Oracle {
  private final int[] heads;
  private final int[] relations;

  /**
   * The right tree.
   *
   * @param heads the head of each word; the number of words at the root
   * @param relations the number of the relation of each word
   */
  Oracle(int[] heads, int[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  boolean isShiftRight(State state) {
    int next = state.next;
    for (int depth = 0; depth < state.height(); depth++) {
      int word = state.stacked(depth);
      // Under the top of the stack the next word can still be hung, under those below it not.
      if (heads[word] == next || (depth > 0 && heads[next] == word)) {
        return false;
      }
    }
    return true;
  }

  boolean isLeftRight(State state) {
    int top = state.stacked(0);
    return (heads[top] == state.next || !isReachable(state, heads[top], state.next))
        && !hasChildAhead(state, top);
  }

  boolean isRightRight(State state) {
    int top = state.stacked(0);
    return (heads[top] == state.stacked(1) || !isReachable(state, heads[top], state.stacked(1)))
        && !hasChildAhead(state, top);
  }

  /** Whether the right relation is known for a word that is hung under a head. */
  boolean isRightHead(int word, int head) {
    return heads[word] == head;
  }

  int relation(int word) {
    return relations[word];
  }

  /** Whether a head of the top of the stack could still become it, another one having been left. */
  private static boolean isReachable(State state, int head, int instead) {
    return head != instead && (head >= state.next || head == state.stacked(1));
  }

  private boolean hasChildAhead(State state, int word) {
    for (int child = state.next; child < state.length; child++) {
      if (heads[child] == word) {
        return true;
      }
    }
    return false;
  }
}
