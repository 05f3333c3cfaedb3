package org.standoff.query;

import java.util.List;
import org.standoff.annotation.FigureKind;

/**
 * A question that a figure answers: "How many hostages were freed?"
 *
 * @param kinds what kinds of figure answer it, the best first; at least one
 * @param counted the words for what is counted or measured, as typed; may be empty
 * @param words the other words of the question that say something, as typed
 */
public record FigureQuestion(List<FigureKind> kinds, List<String> counted, List<String> words) {
  public FigureQuestion {
    kinds = List.copyOf(kinds);
    counted = List.copyOf(counted);
    words = List.copyOf(words);
    if (kinds.isEmpty() || (counted.isEmpty() && words.isEmpty())) {
      throw new IllegalArgumentException("nothing is asked");
    }
  }
}
