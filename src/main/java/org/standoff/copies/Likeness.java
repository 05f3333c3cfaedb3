package org.standoff.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.standoff.text.Span;

/**
 * What one text has in common with another: the words that stand in runs of at least four which
 * both have, in whatever order the runs are.
 */
public final class Likeness {
  /** A copy shares at least so much of the longer text. */
  private static final double COPY = 0.6;

  /** Of a text that is in another, so much is. */
  private static final double PART = 0.8;

  /** A part has at least so many words in common. */
  private static final int FEWEST_WORDS = 25;

  /** So much of a sentence's words make it one that the other text has, too. */
  private static final double SENTENCE = 0.8;

  /** What differs between two runs is so short. */
  private static final int LONGEST_DIFFERENCE = 16;

  /** Where a run may begin in the other text: so many places are tried. */
  private static final int MOST_PLACES = 8;

  /** A form has other names or figures so many times, and once in so many words. */
  private static final int FORM_DIFFERENCES = 3;

  private static final int FORM_WORDS = 30;

  /** Of a few lines it is enough that they differ twice, once in so many words. */
  private static final int SHORT_FORM_DIFFERENCES = 2;

  private static final int SHORT_FORM_WORDS = 12;

  private final ComparedText here;
  private final ComparedText there;
  private final BitSet shared = new BitSet();
  private final BitSet sharedThere = new BitSet();
  private final List<Difference> differences = new ArrayList<>();

  /** Words that both texts have, from a place in each. */
  private record Run(int here, int there, int length) {}

  private Likeness(ComparedText here, ComparedText there) {
    this.here = here;
    this.there = there;
  }

  /** Lays a text beside another. */
  public static Likeness of(ComparedText here, ComparedText there) {
    var likeness = new Likeness(here, there);
    likeness.compare();
    return likeness;
  }

  /** How much of the text the other has, in 0..1. */
  public double share() {
    return here.size() == 0 ? 0 : (double) shared.cardinality() / here.size();
  }

  /** How much of the other text this one has, in 0..1. */
  private double shareThere() {
    return there.size() == 0 ? 0 : (double) sharedThere.cardinality() / there.size();
  }

  /** Whether they are one text, as a whole. */
  boolean isCopy() {
    return Math.min(share(), shareThere()) >= COPY && !isForm();
  }

  /** Whether nearly all of this text is in the other, which is longer. */
  boolean isPart() {
    return here.size() < there.size()
        && share() >= PART
        && shared.cardinality() >= FEWEST_WORDS
        && !isForm();
  }

  /** Whether the other text has a sentence of this one. */
  public boolean holds(Span sentence) {
    int words = 0;
    int held = 0;
    for (int i = 0; i < here.size(); i++) {
      if (sentence.contains(here.word(i).span())) {
        words++;
        held += shared.get(i) ? 1 : 0;
      }
    }
    return words > 0 && held >= SENTENCE * words;
  }

  /** The few words that differ within what is shared, in the order of this text. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }

  /** Whether both were made from one form: names and figures differ again and again. */
  private boolean isForm() {
    long news = differences.stream().filter(Difference::hasNews).count();
    int words = Math.min(shared.cardinality(), sharedThere.cardinality());
    return (news >= FORM_DIFFERENCES && news * FORM_WORDS > words)
        || (news >= SHORT_FORM_DIFFERENCES && news * SHORT_FORM_WORDS > words);
  }

  private void compare() {
    var last = new Run(0, 0, 0);
    int at = 0;
    while (at < here.size()) {
      var run = longest(at, last);
      if (run.length == 0) {
        at++;
        continue;
      }
      shared.set(run.here, run.here + run.length);
      sharedThere.set(run.there, run.there + run.length);
      addDifferences(last, run);
      last = run;
      at = run.here + run.length;
    }
  }

  /** The longest run from a word on; of several the one that goes on where the last one ended. */
  private Run longest(int at, Run last) {
    var longest = new Run(at, 0, 0);
    for (int place : there.like(here, at, MOST_PLACES)) {
      int length = 0;
      while (at + length < here.size()
          && place + length < there.size()
          && same(at + length, place + length)) {
        length++;
      }
      boolean goesOn = place >= last.there + last.length && longest.there < last.there;
      if (length > longest.length || (length == longest.length && goesOn)) {
        longest = new Run(at, place, length);
      }
    }
    return longest.length < Sketch.RUN ? new Run(at, 0, 0) : backwards(longest, last);
  }

  /** A run with the words before it that both texts have as well. */
  private Run backwards(Run run, Run last) {
    int more = 0;
    while (run.here - more > last.here + last.length
        && run.there - more > 0
        && same(run.here - more - 1, run.there - more - 1)) {
      more++;
    }
    return new Run(run.here - more, run.there - more, run.length + more);
  }

  private boolean same(int word, int wordThere) {
    return here.word(word).folded().equals(there.word(wordThere).folded());
  }

  /** What differs between two runs, where that is short. */
  private void addDifferences(Run before, Run behind) {
    int from = before.here + before.length;
    int fromThere = before.there + before.length;
    int length = behind.here - from;
    int lengthThere = behind.there - fromThere;
    if (Math.min(length, lengthThere) < 1 || Math.max(length, lengthThere) > LONGEST_DIFFERENCE) {
      return;
    }
    var common = common(from, length, fromThere, lengthThere);
    int at = 0;
    int atThere = 0;
    int start = 0;
    int startThere = 0;
    while (at < length && atThere < lengthThere) {
      if (same(from + at, fromThere + atThere)) {
        addDifference(from + start, from + at, fromThere + startThere, fromThere + atThere);
        start = ++at;
        startThere = ++atThere;
      } else if (common[at + 1][atThere] >= common[at][atThere + 1]) {
        at++;
      } else {
        atThere++;
      }
    }
    addDifference(from + start, behind.here, fromThere + startThere, behind.there);
  }

  /** For each two places, how many words from there on are the same in the same order. */
  private int[][] common(int from, int length, int fromThere, int lengthThere) {
    var common = new int[length + 1][lengthThere + 1];
    for (int i = length - 1; i >= 0; i--) {
      for (int k = lengthThere - 1; k >= 0; k--) {
        common[i][k] =
            same(from + i, fromThere + k)
                ? common[i + 1][k + 1] + 1
                : Math.max(common[i + 1][k], common[i][k + 1]);
      }
    }
    return common;
  }

  private void addDifference(int start, int end, int startThere, int endThere) {
    if (start < end && startThere < endThere) {
      differences.add(
          new Difference(
              here.span(start, end - 1),
              there.span(startThere, endThere - 1),
              Math.max(end - start, endThere - startThere),
              here.hasNameOrFigure(start, end) && there.hasNameOrFigure(startThere, endThere)));
    }
  }
}
