package org.standoff.query;

import java.util.List;
import org.standoff.annotation.FigureKind;

/**
 * A question that is answered by the sentences that say the most of it, as it was read.
 *
 * @param answer what kind of answer it asks for
 * @param figures the kinds of figure that answer it, the best first; only where a figure does
 * @param focus the words for what the answer is or counts, as typed: "hostages" of "How many
 *     hostages were freed?", "court" of "Which court …"; may be empty
 * @param words the other words of the question in order, as typed, small ones too
 * @param facts what it may ask for as facts, the likeliest first; may be empty
 */
public record Sought(
    AnswerKind answer,
    List<FigureKind> figures,
    List<String> focus,
    List<String> words,
    List<FactQuery> facts) {
  public Sought {
    figures = List.copyOf(figures);
    focus = List.copyOf(focus);
    words = List.copyOf(words);
    facts = List.copyOf(facts);
    if (focus.isEmpty() && words.isEmpty()) {
      throw new IllegalArgumentException("nothing is asked");
    }
    if (figures.isEmpty() == (answer == AnswerKind.FIGURE)) {
      throw new IllegalArgumentException("only a question for a figure has kinds of figure");
    }
  }
}
