package org.standoff.grammar;

import org.standoff.perceptron.Features;
import org.standoff.words.Hash;

/** What is seen when the parser takes a step: words of the stack and ahead, and their children. */
final class StepFeatures {
  private static final int LONGEST_DISTANCE = 8;
  private static final int MOST_CHILDREN = 3;

  private final Features features = new Features();
  private int template;

  /** The features of a state; good until the next call. */
  Features of(Input in, State state) {
    features.clear();
    template = 0;
    int top = state.stacked(0);
    int second = state.stacked(1);
    int third = state.stacked(2);
    int next = state.ahead(0);
    int afterNext = state.ahead(1);
    int farNext = state.ahead(2);
    addWords(in, top, second, third, next, afterNext, farNext);
    addPairs(in, top, second, next);
    addTriples(in, state, top, second, third, next, afterNext, farNext);
    addShape(in, state, top, second, next);
    return features;
  }

  private void addWords(
      Input in, int top, int second, int third, int next, int afterNext, int farNext) {
    add(1);
    addWord(in, top);
    addWord(in, second);
    addWord(in, next);
    addWord(in, afterNext);
    add(in.lower[third]);
    add(in.tag[third]);
    add(in.lower[farNext]);
    add(in.tag[farNext]);
    add(in.fine[top], in.universal[top]);
    add(in.fine[next], in.universal[next]);
    add(in.middle[top]);
    add(in.middle[second]);
    add(in.middle[next]);
    add(in.middle[afterNext]);
    add(in.ending[top], in.universal[top]);
    add(in.ending[next], in.universal[next]);
  }

  private void addWord(Input in, int word) {
    add(in.lower[word]);
    add(in.tag[word]);
    add(in.lower[word], in.tag[word]);
  }

  private void addPairs(Input in, int top, int second, int next) {
    addPair(in, top, next);
    addPair(in, second, top);
    add(in.tag[second], in.tag[next]);
    add(in.lower[second], in.lower[next]);
  }

  private void addPair(Input in, int left, int right) {
    add(in.lower[left], in.lower[right]);
    add(in.tag[left], in.tag[right]);
    add(in.lower[left], in.tag[left], in.tag[right]);
    add(in.tag[left], in.lower[right], in.tag[right]);
    add(in.middle[left], in.middle[right]);
    add(in.fine[left], in.tag[right]);
    add(in.tag[left], in.fine[right]);
    add(in.coarse[left], in.coarse[right], in.tag[left]);
    add(in.ending[left], in.ending[right]);
  }

  private void addTriples(
      Input in, State state, int top, int second, int third, int next, int afterNext, int farNext) {
    var tag = in.tag;
    add(tag[top], tag[next], tag[afterNext]);
    add(tag[second], tag[top], tag[next]);
    add(tag[third], tag[second], tag[top]);
    add(tag[next], tag[afterNext], tag[farNext]);
    add(tag[second], tag[top], tag[next], tag[afterNext]);
    add(tag[top], tag[next], tag[afterNext], tag[farNext]);
    add(in.middle[top], in.middle[next], in.middle[afterNext]);
    add(in.middle[second], in.middle[top], in.middle[next]);
    add(in.lower[top], tag[next], tag[afterNext]);
    add(tag[top], in.lower[next], tag[afterNext]);
    add(tag[second], in.lower[top], tag[next]);
    add(in.lower[second], tag[top], tag[next]);
    add(tag[second], tag[top], in.lower[next]);
    addChild(in, state, top, next, state.firstChild[top]);
    addChild(in, state, top, next, state.lastChild[top]);
    addChild(in, state, top, next, state.firstChild[next]);
    addChild(in, state, second, top, state.lastChild[second]);
    addChild(in, state, second, top, state.firstChild[top]);
    addChild(in, state, second, top, state.lastChild[top]);
    addChild(in, state, second, top, state.firstChild[second]);
    add(tag[top], tag[state.firstChild[top]], tag[state.secondChild[top]]);
    add(tag[top], tag[state.lastChild[top]], tag[state.lastChildButOne[top]]);
    add(tag[next], tag[state.firstChild[next]], tag[state.secondChild[next]]);
    add(tag[second], tag[state.lastChild[second]], tag[state.lastChildButOne[second]]);
  }

  private void addChild(Input in, State state, int left, int right, int child) {
    add(in.tag[left], in.tag[right], in.tag[child]);
    add(state.relations[child], in.tag[left], in.tag[right]);
    add(in.lower[child], in.tag[left], in.tag[right]);
  }

  private void addShape(Input in, State state, int top, int second, int next) {
    long ahead = Math.min(next - top, LONGEST_DISTANCE);
    long back = Math.min(top - second, LONGEST_DISTANCE);
    add(in.lower[top], ahead);
    add(in.tag[top], in.tag[next], ahead);
    add(in.lower[next], ahead);
    add(in.tag[second], in.tag[top], back);
    add(in.tag[second], in.tag[top], in.tag[next], back);
    add(in.lower[top], Math.min(state.childrenBehind[top], MOST_CHILDREN));
    add(in.lower[top], state.relationsBehind[top]);
    add(in.tag[top], state.relationsBefore[top]);
    add(in.tag[top], state.relationsBehind[top]);
    add(in.tag[top], in.tag[next], state.relationsBefore[top]);
    add(in.lower[second], state.relationsBehind[second]);
    add(in.tag[second], state.relationsBehind[second]);
    add(in.tag[second], in.tag[top], state.relationsBehind[second]);
    add(in.lower[second], in.tag[top], state.relationsBehind[second]);
    add(in.tag[second], state.relationsBefore[second]);
    add(in.lower[next], state.relationsBefore[next]);
    add(in.tag[next], state.relationsBefore[next]);
    add(in.tag[top], in.tag[next], state.relationsBefore[next]);
    add(in.lower[top], state.relationsBefore[next]);
    add(in.tag[next], Math.min(state.childrenBefore[next], MOST_CHILDREN), in.tag[top]);
    add(Math.min(state.height(), 3), in.tag[top], in.tag[next]);
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

  private void add(long first, long second, long third, long fourth) {
    features.add(Hash.of(Hash.of(template++, first, second), third, fourth));
  }
}
