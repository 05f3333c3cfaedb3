package org.standoff.grammar;

import java.util.List;
import java.util.stream.IntStream;
import org.standoff.tags.Tag;
import org.standoff.text.Span;

/**
 * The words of a sentence, and which depends on which: a tree of Universal Dependencies. Numbers of
 * words count from 0 and mean nothing outside the tree.
 */
public record Tree(List<Word> words) {
  public Tree {
    words = List.copyOf(words);
  }

  /**
   * A word of a treebank: one token, or several that were cut apart.
   *
   * @param head the number of the word it depends on; the root of the tree is its own head
   * @param relation what it is to its head, such as {@code nsubj:pass}; {@code root} at the root
   */
  public record Word(Span span, String text, Tag tag, int head, String relation) {}

  public boolean isRoot(int word) {
    return words.get(word).head() == word;
  }

  /** The words that depend on a word, in order. */
  public List<Integer> children(int word) {
    return IntStream.range(0, words.size())
        .filter(child -> words.get(child).head() == word && child != word)
        .boxed()
        .toList();
  }
}
