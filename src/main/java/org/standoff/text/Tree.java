package org.standoff.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a sentence, and which depends on which: a tree of Universal Dependencies. Numbers of
 * words count from 0 and mean nothing outside the tree.
 */
public final class Tree {
  private final List<Word> words;
  private final List<List<Integer>> children;

  /** A tree over at least one word, in which every word leads to the root by its heads. */
  public Tree(List<Word> words) {
    this.words = List.copyOf(words);
    this.children = children(this.words);
  }

  private static List<List<Integer>> children(List<Word> words) {
    List<List<Integer>> children = new ArrayList<>(words.size());
    words.forEach(_ -> children.add(new ArrayList<>(2)));
    for (int child = 0; child < words.size(); child++) {
      int head = words.get(child).head();
      if (head != child) {
        children.get(head).add(child);
      }
    }
    children.replaceAll(List::copyOf);
    return children;
  }

  /**
   * A word as treebanks have them: one token, or several that were cut apart, such as {@code 1,200}
   * and {@code O'Brien}.
   *
   * @param tag the part of speech, one of the 17 universal tags (UPOS) such as {@code VERB}
   * @param penn the tag of the Penn Treebank, such as {@code VBD}
   * @param head the number of the word it depends on; the root of the tree is its own head
   * @param relation what it is to its head, such as {@code nsubj:pass}; {@code root} at the root
   */
  public record Word(Span span, String text, String tag, String penn, int head, String relation) {}

  /** The words in order, at least one. */
  public List<Word> words() {
    return words;
  }

  public boolean isRoot(int word) {
    return words.get(word).head() == word;
  }

  /** The words that depend on a word, in order. */
  public List<Integer> children(int word) {
    return children.get(word);
  }
}
