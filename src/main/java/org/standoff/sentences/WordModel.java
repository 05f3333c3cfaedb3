package org.standoff.sentences;

import java.util.List;
import org.standoff.text.Span;

/** A trained opinion on what the words of a sentence are. */
@FunctionalInterface
public interface WordModel {
  /**
   * The words and marks of a sentence as a treebank has them ("do" and "n't"), in order.
   *
   * @param sentence text without line ends, and with plain quotation marks and apostrophes
   */
  List<Span> words(String sentence);
}
