package org.standoff.grammar;

import org.standoff.learn.perceptron.Features;
import org.standoff.words.Hash;

/**
 * What is seen when the parser takes a step, besides the words at its {@link #PLACES}: what has
 * been hung under them, and how far they are from one another.
 */
final class StepFeatures {
  /** Those whose vectors a step sees: three of the stack, and the next. */
  static final int PLACES = 4;

  private static final int LONGEST_DISTANCE = 8;
  private static final int GREATEST_HEIGHT = 4;

  private final Features features = new Features();
  private int template;

  /** The words at the places. */
  static int[] places(State state) {
    return new int[] {state.stacked(0), state.stacked(1), state.stacked(2), state.ahead(0)};
  }

  /** The features of a state; good until the next call. */
  Features of(ParserInput in, State state) {
    features.clear();
    template = 0;
    int top = state.stacked(0);
    int second = state.stacked(1);
    int next = state.ahead(0);
    addSort(state, top);
    addSort(state, second);
    addSort(state, state.stacked(2));
    addSort(state, next);
    add(in.tag[state.ahead(1)]);
    addChildren(in, state, top, second, next);
    addShape(in, state, top, second, next);
    return features;
  }

  /** Whether there is a word, the root, or nothing. */
  private void addSort(State state, int word) {
    add(Math.max(word - state.length, -1));
  }

  private void addChildren(ParserInput in, State state, int top, int second, int next) {
    int topFirst = state.firstChild[top];
    int topLast = state.lastChild[top];
    int secondFirst = state.firstChild[second];
    int secondLast = state.lastChild[second];
    int nextFirst = state.firstChild[next];
    var relations = state.relations;
    add(relations[topFirst]);
    add(relations[topLast]);
    add(relations[secondFirst]);
    add(relations[secondLast]);
    add(relations[nextFirst]);
    add(relations[state.secondChild[next]]);
    add(relations[state.lastChildButOne[top]]);
    add(relations[state.lastChildButOne[second]]);
    add(in.tag[topFirst]);
    add(in.tag[topLast]);
    add(in.tag[secondLast]);
    add(in.tag[nextFirst]);
    add(in.middle[topLast]);
    add(in.middle[secondLast]);
    add(in.lower[nextFirst]);
    add(in.lower[secondLast]);
    add(in.lower[topLast]);
    add(in.lower[topFirst]);
  }

  private void addShape(ParserInput in, State state, int top, int second, int next) {
    var universal = in.universal;
    add(universal[top], universal[next], Math.min(next - top, LONGEST_DISTANCE));
    add(universal[second], universal[top], Math.min(top - second, LONGEST_DISTANCE));
    add(Math.min(state.height(), GREATEST_HEIGHT), universal[next]);
    add(universal[top], state.relationsBehind[top]);
    add(universal[top], state.relationsBefore[top]);
    add(universal[second], state.relationsBehind[second]);
    add(universal[second], state.relationsBefore[second]);
    add(universal[next], state.relationsBefore[next]);
    add(in.lower[top], state.relationsBehind[top]);
    add(in.tag[top], in.tag[next]);
    add(in.tag[second], in.tag[top]);
    add(in.tag[second], in.tag[top], in.tag[next]);
  }

  private void add(long first) {
    features.add(Hash.of(template++, first));
  }

  private void add(long first, long second) {
    features.add(Hash.of(template++, first, second));
  }

  private void add(long first, long second, long third) {
    features.add(Hash.of(Hash.of(template++, first, second), third));
  }
}
