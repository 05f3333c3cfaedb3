package org.standoff.annotation;

import org.standoff.text.Sentence;
import org.standoff.text.Tree;

/** Finds which word of a sentence depends on which. */
@FunctionalInterface
public interface SentenceParser {
  /** The tree over all words of the sentence, marks among them. */
  Tree parse(Sentence sentence);
}
