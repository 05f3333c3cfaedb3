package org.standoff.treebank;

import java.util.List;

/**
 * A sentence that a person has tagged and parsed.
 *
 * @param words the syntactic words: "do" and "n't" are two
 */
public record TreebankSentence(List<TreebankWord> words) {
  public TreebankSentence {
    words = List.copyOf(words);
  }

  /**
   * A word of a treebank.
   *
   * @param tag the universal part of speech, such as {@code VERB}
   * @param penn the tag of the Penn Treebank, such as {@code VBD}
   * @param head the number of the word it depends on, from 1; 0 at the root
   * @param relation what it is to its head, such as {@code nsubj:pass}
   */
  public record TreebankWord(String form, String tag, String penn, int head, String relation) {}

  /** The words as written. */
  public List<String> forms() {
    return words.stream().map(TreebankWord::form).toList();
  }
}
