package org.standoff.output;

import java.io.IOException;
import org.standoff.search.Answer;

/** Prints the answers to many questions one after the other, each with its question. */
public interface QuestionsPrinter {

  /** Prints an answer; that nothing was found is printed as well. */
  void print(String question, Answer answer) throws IOException;

  /**
   * Prints that a question cannot be read.
   *
   * @param why in words
   */
  void refuse(String question, String why) throws IOException;

  /** Prints what is still to be printed when all questions were asked. */
  default void end() throws IOException {}
}
