package org.standoff.grammar;

import java.util.Arrays;

/**
 * How far a sentence is parsed: words that were read and have no head yet lie on a stack, the
 * others wait to be read, the root after the last. TreebankWords are hung under others by {@link
 * #left} and {@link #right}.
 */
final class State {
  final int length;

  /** Stands for a word where there is none. */
  final int none;

  /** The word to be read next; {@code length} is the root. */
  int next;

  private final int[] stack;
  private int height;

  /** For each word its head, {@code none} if it has none yet, and the number of its relation. */
  final int[] heads;

  final int[] relations;

  /** The first and the last child of a word, and those next to them; {@code none} if missing. */
  final int[] firstChild;

  final int[] secondChild;
  final int[] lastChild;
  final int[] lastChildButOne;

  /** How many children stand before and behind a word, and what relations they have. */
  final int[] childrenBefore;

  final int[] childrenBehind;
  final long[] relationsBefore;
  final long[] relationsBehind;

  State(int length) {
    this.length = length;
    this.none = length + 1;
    int size = length + 2;
    stack = new int[length + 1];
    heads = filled(size);
    relations = new int[size];
    firstChild = filled(size);
    secondChild = filled(size);
    lastChild = filled(size);
    lastChildButOne = filled(size);
    childrenBefore = new int[size];
    childrenBehind = new int[size];
    relationsBefore = new long[size];
    relationsBehind = new long[size];
    Arrays.fill(relations, -1);
  }

  private int[] filled(int size) {
    var numbers = new int[size];
    Arrays.fill(numbers, none);
    return numbers;
  }

  /** The word so deep in the stack, 0 at the top, or {@code none}. */
  int stacked(int depth) {
    return depth < height ? stack[height - 1 - depth] : none;
  }

  int height() {
    return height;
  }

  /** The word so far ahead, or the root, or {@code none}. */
  int ahead(int distance) {
    return Math.min(next + distance, none);
  }

  boolean isFinished() {
    return next == length && height == 0;
  }

  boolean mayShift() {
    return next < length;
  }

  /** Only one word may be hung under the root. */
  boolean mayGoLeft() {
    return height > 0 && (next < length || height == 1);
  }

  boolean mayGoRight() {
    return height > 1;
  }

  void shift() {
    stack[height++] = next++;
  }

  /** Hangs the top of the stack under the next word. */
  void left(int relation) {
    int child = stack[--height];
    heads[child] = next;
    relations[child] = relation;
    secondChild[next] = firstChild[next];
    firstChild[next] = child;
    childrenBefore[next]++;
    relationsBefore[next] |= 1L << (relation & 63);
  }

  /** Hangs the top of the stack under the word below it. */
  void right(int relation) {
    int child = stack[--height];
    int head = stack[height - 1];
    heads[child] = head;
    relations[child] = relation;
    lastChildButOne[head] = lastChild[head];
    lastChild[head] = child;
    childrenBehind[head]++;
    relationsBehind[head] |= 1L << (relation & 63);
  }
}
