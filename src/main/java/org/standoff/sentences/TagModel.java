package org.standoff.sentences;

import java.util.List;

/** A trained opinion on the parts of speech of a sentence. */
@FunctionalInterface
public interface TagModel {
  /** A universal part-of-speech tag for each word. */
  List<String> tags(List<String> words);
}
