package org.standoff.relations;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.standoff.text.Span;
import org.standoff.text.Tree;

/** A tree as rules read it: what hangs on what as what, and which words stand below which. */
final class Dependencies {
  private final Tree tree;
  private final String[] words;
  private final String[] relations;
  private final List<List<Integer>> children;
  private final int[] first;
  private final int[] end;

  Dependencies(Tree tree) {
    int size = tree.words().size();
    this.tree = tree;
    this.words = new String[size];
    this.relations = new String[size];
    this.children = IntStream.range(0, size).mapToObj(tree::children).toList();
    this.first = IntStream.range(0, size).toArray();
    this.end = IntStream.rangeClosed(1, size).toArray();
    for (int i = 0; i < size; i++) {
      words[i] = tree.words().get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
      relations[i] = withoutSubtype(tree.words().get(i).relation());
    }
    widen();
  }

  private static String withoutSubtype(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Every word tells its head how far it reaches, once all words below have told it. */
  private void widen() {
    int[] awaited = children.stream().mapToInt(List::size).toArray();
    var ready = new ArrayDeque<Integer>();
    IntStream.range(0, size()).filter(word -> awaited[word] == 0).forEach(ready::add);
    while (!ready.isEmpty()) {
      int word = ready.remove();
      if (isRoot(word)) {
        continue;
      }
      int head = head(word);
      first[head] = Math.min(first[head], first[word]);
      end[head] = Math.max(end[head], end[word]);
      awaited[head]--;
      if (awaited[head] == 0) {
        ready.add(head);
      }
    }
  }

  int size() {
    return words.length;
  }

  /** A word in lower case, with straight apostrophes. */
  String word(int word) {
    return words[word];
  }

  boolean isTagged(int word, String tag) {
    return tree.words().get(word).tag().equals(tag);
  }

  boolean isNoun(int word) {
    return isTagged(word, "NOUN") || isTagged(word, "PROPN");
  }

  /** Whether a word is a verb, and neither an auxiliary nor a copula. */
  boolean isVerb(int word) {
    return isTagged(word, "VERB") || (isTagged(word, "AUX") && !is(word, "aux", "cop"));
  }

  /** The tag of the Penn Treebank. */
  String penn(int word) {
    return tree.words().get(word).penn();
  }

  Span span(int word) {
    return tree.words().get(word).span();
  }

  /** The words that lie within a span of the text, which holds at least one. */
  Words within(Span span) {
    int[] inside = IntStream.range(0, size()).filter(word -> span.contains(span(word))).toArray();
    return new Words(inside[0], inside[inside.length - 1] + 1);
  }

  boolean isRoot(int word) {
    return tree.isRoot(word);
  }

  int head(int word) {
    return tree.words().get(word).head();
  }

  /** Whether a word is one of these to its head; {@code acl} is {@code acl:relcl}, too. */
  boolean is(int word, String... names) {
    var full = tree.words().get(word).relation();
    return Arrays.stream(names).anyMatch(name -> name.equals(relations[word]) || name.equals(full));
  }

  /** The words that depend on a word, in order. */
  List<Integer> children(int word) {
    return children.get(word);
  }

  /** Those that are one of these to the word, in order. */
  List<Integer> children(int word, String... names) {
    return children.get(word).stream().filter(child -> is(child, names)).toList();
  }

  /** The first that is one of these to the word. */
  Optional<Integer> child(int word, String... names) {
    return children.get(word).stream().filter(child -> is(child, names)).findFirst();
  }

  boolean hasChild(int word, String... names) {
    return children.get(word).stream().anyMatch(child -> is(child, names));
  }

  /** From the first to the last of a word and those below it. */
  Words below(int word) {
    return new Words(first[word], end[word]);
  }
}
