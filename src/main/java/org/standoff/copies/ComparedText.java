package org.standoff.copies;

import java.util.Arrays;
import java.util.List;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/** A text as words, to be laid beside others. */
public final class ComparedText {
  private final String text;
  private final List<Fold.Word> words;

  /** The hash of the run that starts at a word, with the number of the word; sorted. */
  private final long[] runs;

  /** The words of a text. */
  public ComparedText(String text) {
    this.text = text;
    words = ComparedWords.of(text);
    runs = new long[Math.max(0, words.size() - Sketch.RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = (long) run(i) << 32 | i;
    }
    Arrays.sort(runs);
  }

  int size() {
    return words.size();
  }

  Fold.Word word(int index) {
    return words.get(index);
  }

  /** From the start of one word to the end of another. */
  Span span(int first, int last) {
    return new Span(words.get(first).span().start(), words.get(last).span().end());
  }

  /** Whether one of some words is written like a name or a figure. */
  boolean hasNameOrFigure(int start, int end) {
    return words.subList(start, end).stream()
        .map(word -> text.charAt(word.span().start()))
        .anyMatch(first -> Character.isUpperCase(first) || Character.isDigit(first));
  }

  /** The numbers of the words at which a run like one of another text starts, at most some. */
  int[] like(ComparedText other, int start, int most) {
    if (start + Sketch.RUN > other.size()) {
      return new int[0];
    }
    int run = other.run(start);
    int at = Arrays.binarySearch(runs, (long) run << 32);
    int from = at < 0 ? -at - 1 : at;
    int to = from;
    while (to < runs.length && to - from < most && (int) (runs[to] >> 32) == run) {
      to++;
    }
    return Arrays.stream(runs, from, to).mapToInt(found -> (int) found).toArray();
  }

  private int run(int start) {
    int hash = 0;
    for (int i = start; i < start + Sketch.RUN; i++) {
      hash = 31 * hash + words.get(i).folded().hashCode();
    }
    return hash;
  }
}
