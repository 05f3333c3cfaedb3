package org.standoff.answers.port;

import org.standoff.search.PassageFigure;

/**
 * A figure that was found, with its sentence.
 *
 * @param number among the figures of the sentence, from 0
 */
public record FoundFigure(int number, FoundSentence sentence) {
  public PassageFigure figure() {
    return sentence.passage().figures().get(number);
  }
}
